-- Lines of a dry run that later ones of the same upload are judged with. They go when it ends.
create table office.ledger_rehearsal (
    job     uuid    not null references office.ledger_job,
    -- Keyed hash of a number by which later lines name it: a number may say whose case it is.
    key     varchar(64) not null,
    file    integer not null,
    line    bigint  not null,
    cipher  bytea   not null,
    primary key (job, key, file, line)
);
