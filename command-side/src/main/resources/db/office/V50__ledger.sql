-- Import of the ledger file (台账): what an upload became, and the upload itself until it has been read.
-- What comes out of the file and may name a person lies here as cipher only.

create table office.ledger_job (
    id              uuid        primary key,
    agency          varchar(32) not null,
    -- Who uploaded it, as the sign-in knows her: the lines are recorded in her name.
    actor           text        not null,
    dry_run         boolean     not null,
    state           varchar(8)  not null check (state in ('RUNNING', 'DONE', 'FAILED')),
    total           integer     not null check (total >= 0),
    accepted        integer     not null default 0,
    rejected        integer     not null default 0,
    unchanged       integer     not null default 0,
    -- The last line that was taken: its file and its line there, both from 1.
    at_file         integer,
    at_line         bigint,
    -- Of columns that are not read: a header is a cell of the file like any other.
    headers         bytea       not null,
    detail          text,
    started_at      timestamptz not null,
    ended_at        timestamptz,
    check (accepted + rejected + unchanged <= total),
    check (state <> 'DONE' or accepted + rejected + unchanged = total),
    check ((state = 'RUNNING') = (ended_at is null))
);

create table office.ledger_file (
    job       uuid        not null references office.ledger_job,
    place     integer     not null,
    sheet     varchar(16) not null,
    charset   varchar(16) not null,
    separator varchar(1)  not null,
    sha256    char(64)    not null,
    parts     integer     not null,
    name      bytea       not null,
    primary key (job, place)
);

-- A file in parts, so that neither storing nor reading it ever holds the whole of it in memory.
create table office.ledger_file_part (
    job    uuid    not null,
    file   integer not null,
    part   integer not null,
    cipher bytea   not null,
    primary key (job, file, part),
    foreign key (job, file) references office.ledger_file on delete cascade
);

create table office.ledger_remark (
    job    uuid       not null references office.ledger_job,
    kind   varchar(7) not null check (kind in ('ERROR', 'WARNING')),
    place  integer    not null,
    cipher bytea      not null,
    primary key (job, kind, place)
);
