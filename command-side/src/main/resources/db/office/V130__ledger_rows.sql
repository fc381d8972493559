-- Rows of the sheet 过程 while their upload is read: each waits for the line of its number. They go when it ends.
create table office.ledger_row (
    job     uuid    not null references office.ledger_job,
    file    integer not null,
    line    bigint  not null,
    -- Keyed hash of the number: a number may say whose case it is.
    key     varchar(64) not null,
    cipher  bytea   not null,
    -- Whether it was counted already, with the line of its number.
    settled boolean not null default false,
    primary key (job, file, line)
);

create index ledger_row_by_number on office.ledger_row (job, key);
