-- What happened, kept for ever, and the one order in which it is read.

create table domain_event_entry (
  global_index         bigint generated always as identity primary key,
  event_identifier     varchar(64)  not null unique,
  aggregate_identifier varchar(64)  not null,
  sequence_number      bigint       not null,
  type                 varchar(64),
  time_stamp           varchar(40)  not null,
  payload_type         varchar(128) not null,
  payload_revision     varchar(16),
  payload              bytea        not null,
  meta_data            bytea        not null,
  -- The transaction that wrote the row: what a snapshot does not show yet has a number at or above the snapshot's xmin.
  xid                  xid8         not null default pg_current_xact_id(),
  -- Two writers of one stream meet here, on whatever nodes they are.
  unique (aggregate_identifier, sequence_number)
);

create index domain_event_entry_xid on domain_event_entry (xid);

-- global_index is taken before the commit, so it is no order of reading: position is. No foreign key: checking it
-- would lock, and so rewrite, each event's row.
create table event_order (
  position     bigint      primary key,
  global_index bigint      not null unique,
  booked_at    timestamptz not null
);

create index event_order_booked_at on event_order (booked_at, position);

-- One row. horizon: every event of a transaction below it has its place. floor: nothing will be booked at or before
-- it. cluster: the PostgreSQL cluster whose transaction numbers these are.
create table sequencer (
  one      boolean     primary key default true check (one),
  position bigint      not null default 0,
  horizon  xid8        not null default '0',
  floor    timestamptz not null default '-infinity',
  cluster  bigint      not null default 0
) with (fillfactor = 50);

insert into sequencer default values;

-- Gives the next places to all visible events that have none. Called with the sequencer's row locked by a statement
-- of its own: this one then has a snapshot that shows everything booked so far. Rows of a former cluster may bear
-- numbers that this one has not reached; the upper bound keeps them out of the index range.
-- An event is booked at the time at which its transaction last said something, however much later somebody looks; but never
-- at or before the floor, for answers as of that instant were given already, and never before the place before it.
-- The planner cannot know how few transactions lie above the horizon; left alone it may read both tables whole.
create function book_events(every_transaction boolean) returns void language sql
  set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
  with state as (
    select position, floor,
           case when every_transaction then '0'::xid8 else horizon end as lowest,
           case when every_transaction then '18446744073709551615'::xid8
                else pg_snapshot_xmax(pg_current_snapshot()) end as above
      from store.sequencer
  ), waiting as (
    select e.global_index, s.position, s.floor,
           max(e.time_stamp::timestamptz) over (partition by e.xid) as said_at
      from state s
      join store.domain_event_entry e on e.xid >= s.lowest and e.xid < s.above
     where not exists (select from store.event_order o where o.global_index = e.global_index)
  ), fresh as (
    select global_index,
           position + row_number() over (order by global_index) as position,
           greatest(floor + interval '1 microsecond',
                    max(said_at) over (order by global_index rows unbounded preceding)) as booked_at
      from waiting
  ), booked as (
    insert into store.event_order (position, global_index, booked_at)
    select position, global_index, booked_at from fresh order by position
    returning position, booked_at
  )
  update store.sequencer s
     set position = greatest(s.position, (select max(position) from booked)),
         floor    = greatest(s.floor, (select max(booked_at) from booked)),
         horizon  = pg_snapshot_xmin(pg_current_snapshot())
$$;

-- Whoever reads the stream numbers what is committed, and returns the last place.
create function head() returns bigint language plpgsql
  set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
declare
  last    bigint;
  waiting boolean;
begin
  -- One statement, one snapshot: whatever it shows either has its place below last, or is waiting.
  select s.position,
         exists (select from store.domain_event_entry e
                  where e.xid >= s.horizon and e.xid < pg_snapshot_xmax(pg_current_snapshot())
                    and not exists (select from store.event_order o where o.global_index = e.global_index))
    into last, waiting
    from store.sequencer s;
  if waiting then
    perform from store.sequencer for update;
    perform store.book_events(false);
    select position into last from store.sequencer;
  end if;
  return last;
end $$;

-- As head; and from now on nothing is booked at or before closed_at. Returns the last place booked up to it.
create function head_as_of(closed_at timestamptz) returns bigint language plpgsql as $$
begin
  perform store.head();
  update store.sequencer set floor = closed_at where floor < closed_at;
  return coalesce((select position from store.event_order where booked_at <= closed_at
                    order by booked_at desc, position desc limit 1), 0);
end $$;

-- As head; returns an instant at or before which everything committed so far is booked, and nothing else ever will be.
create function as_of_now(now_at timestamptz) returns timestamptz language plpgsql as $$
declare
  closed_at timestamptz;
begin
  perform store.head();
  update store.sequencer set floor = greatest(floor, now_at) returning floor into closed_at;
  return closed_at;
end $$;

-- Transaction numbers mean nothing in another cluster. A dump restored elsewhere gets its places once, whatever its
-- numbers say; from then on the numbers of the new cluster count.
create function recognise_cluster() returns void language plpgsql as $$
declare
  here bigint := (select system_identifier from pg_control_system());
begin
  if (select cluster from store.sequencer) <> here then
    perform from store.sequencer for update;
    perform store.book_events(true);
    update store.sequencer set cluster = here;
  end if;
end $$;

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'what happened is never changed: % on %', tg_op, tg_table_name;
end $$;

create trigger append_only before update or delete or truncate on domain_event_entry
  for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on event_order
  for each statement execute function refuse_change();
