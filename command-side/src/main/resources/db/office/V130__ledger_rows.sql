-- Rows of the sheet 过程 while their upload is read: each waits for the line of its number. They go with their file.
create table office.ledger_row (
    job     uuid    not null,
    file    integer not null,
    line    bigint  not null,
    -- Keyed hash of the number: a number may say whose case it is.
    key     varchar(64) not null,
    cipher  bytea   not null,
    -- Whether it was counted already, with the line of its number.
    settled boolean not null default false,
    primary key (job, file, line),
    foreign key (job, file) references office.ledger_file on delete cascade
);

create index ledger_row_by_number on office.ledger_row (job, key);
