-- Rebuilds of the board, and what each found to differ from the board that was in use. No personal text lies on a board, so none
-- lies here.

create table office.rebuild (
    id         uuid primary key,
    state      text not null check (state in ('RUNNING', 'DONE', 'FAILED')),
    position   bigint not null default 0,
    target     bigint not null default 0,
    tables     jsonb not null default '[]',
    started_at timestamptz not null,
    ended_at   timestamptz,
    detail     text
);

-- Whoever asks for a second one at the same time meets the first one here, on whatever node.
create unique index rebuild_one_at_a_time on office.rebuild (state) where state = 'RUNNING';
create index rebuild_by_time on office.rebuild (started_at desc);

create table office.rebuild_difference (
    rebuild    uuid not null references office.rebuild,
    number     int not null,
    table_name text not null,
    key        jsonb not null,
    kept       jsonb,
    rebuilt    jsonb,
    primary key (rebuild, number)
);
