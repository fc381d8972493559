-- The vault (保险库): what persons typed, each subject under a key of her own.
-- Destroying a subject's row in vault_key makes her texts unreadable; the cipher texts stay, because events hold their hashes.

-- Which key-encryption keys belong to this vault. The keys themselves never stand in the database.
create table office.vault_kek (
    kek           integer     primary key check (kek > 0),
    fingerprint   varchar(16) not null,
    registered_at timestamptz not null default current_timestamp
);

-- The same for the keys of the hashes and of the index, which have no number because they never change.
create table office.vault_secret (
    name          varchar(16) primary key,
    fingerprint   varchar(16) not null,
    registered_at timestamptz not null default current_timestamp
);

-- The data key of a subject, wrapped. No foreign key to vault_kek: every new subject would lock its one row.
create table office.vault_key (
    subject varchar(64) primary key,
    kek     integer     not null,
    wrapped bytea       not null
);

-- No foreign key to vault_key: an entry outlives the key that opens it.
create table office.vault_entry (
    id      varchar(64) primary key,
    subject varchar(64) not null,
    cipher  bytea       not null
);

-- Blind index: keyed hashes of adjacent characters. Goes with the subject's key, also when both are written at the same time.
create table office.vault_bigram (
    entry   varchar(64) primary key,
    subject varchar(64) not null references office.vault_key on delete cascade,
    agency  varchar(32) not null,
    grams   bigint[]    not null
);

create index vault_bigram_by_subject on office.vault_bigram (subject);
create index vault_bigram_by_gram on office.vault_bigram using gin (grams);

-- Subjects recognised by the keyed hash of an ID number or credit code.
create table office.vault_person (
    agency  varchar(32) not null,
    id_hash varchar(64) not null,
    subject varchar(64) not null references office.vault_key on delete cascade,
    primary key (agency, id_hash)
);

create index vault_person_by_subject on office.vault_person (subject);
