-- What happened to the report years of agencies, one row an event, only ever inserted: FOUNDED (the year in which the agency began),
-- OPENED, CLOSED, SEALED, RESTATED.
create table year_event (
    position     bigint primary key,
    agency       text not null,
    year         int not null,
    kind         text not null,
    day          date not null,
    booked_at    timestamptz not null,
    carried_over int,
    carried_in   int[],
    version      int,
    hash         text
);

create index year_event_by_agency on year_event (agency, position);

-- Who took which agency over, one row an event; without a successor the agency answers for itself again.
create table succession (
    position  bigint primary key,
    agency    text not null,
    successor text,
    since     date not null
);

-- The names of agencies, one row an event; the first holds since ever.
create table agency_name (
    position bigint primary key,
    agency   text not null,
    name     text not null,
    since    date not null
);

create index agency_name_by_agency on agency_name (agency, since desc, position desc);
