-- Groups that cannot apply an event, one row each until they go on. Not on the board: it outlives a board that is built again. The
-- class of the failure and not its message, which may quote rows.

create table standing_projection (
  group_name varchar(128) primary key,
  since      timestamptz  not null,
  position   bigint       not null,
  event_id   varchar(64),
  event_type varchar(128),
  error      text         not null,
  node       text         not null
);
