-- In which shape the facts below were kept.
create table shape (
    one         boolean primary key default true check (one),
    fingerprint text not null
);

-- What decides the entries of each application, as of the last of its events that was posted.
create table case_in_tables (
    stream   text primary key,
    agency   text not null,
    number   text,
    facts    jsonb not null,
    sequence bigint not null
);

create table review_in_tables (
    stream   text primary key,
    agency   text not null,
    number   text,
    facts    jsonb not null,
    sequence bigint not null
);

-- Only ever inserted. `total` is the sum of the account's deltas up to and including this one, so that a cell at any place in the
-- order of events is one row; `position` is the place of the event. Accounts whose name begins with d hold what the facts say beyond
-- what was published; only their postings name the `type` of their event.
create table posting (
    agency      text not null,
    year        int not null,
    account     text not null,
    position    bigint not null,
    event       text not null,
    stream      text not null,
    sequence    bigint not null,
    happened_on date not null,
    delta       int not null,
    total       bigint not null,
    booked_at   timestamptz not null,
    type        text,
    primary key (agency, year, account, position),
    unique (event, year, account)
);

-- Which cases make up a cell is read from the index alone.
create index posting_by_case on posting (agency, year, account, stream) include (position, delta);
