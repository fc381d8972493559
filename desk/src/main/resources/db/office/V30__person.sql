-- Who works at the desk. Without username and password_hash: somebody whom imported cases name, without sign-in.
create table office.person (
    id             varchar(64)  primary key,
    username       varchar(64)  unique,
    display_name   varchar(100) not null,
    password_hash  varchar(200),
    password_since timestamptz,
    roles          varchar(200) not null,
    agencies       text         not null,
    enabled        boolean      not null,
    version        bigint       not null
);
create index person_display_name on office.person (display_name);
