-- The table of db-scheduler, in the shape that its release 16.12 asks for.

create table office.scheduled_tasks (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);

create index scheduled_tasks_execution_time on office.scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on office.scheduled_tasks (last_heartbeat);
create index scheduled_tasks_priority on office.scheduled_tasks (priority desc, execution_time asc);
