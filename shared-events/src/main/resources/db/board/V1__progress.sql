-- How far each group has come lies beside its rows: dropping the schema drops both, and all is built again from zero.
-- No script of the board names a schema: a rebuild runs the same scripts in another one.

create table token_entry (
  processor_name varchar(128) not null,
  segment        integer      not null,
  token          bytea,
  token_type     varchar(128),
  timestamp      varchar(40)  not null,
  owner          varchar(128),
  primary key (processor_name, segment)
) with (fillfactor = 70);

create table projection_progress (
  group_name varchar(128) primary key,
  position   bigint       not null
) with (fillfactor = 70);
