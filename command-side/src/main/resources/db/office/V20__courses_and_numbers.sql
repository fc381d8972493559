-- What commands decide by. Written in the command's own transaction; every table here can be made again from the events.

create table office.agency (
    code       text primary key,
    name       text not null,
    founded_on date not null
);

create table office.agency_name (
    agency text not null references office.agency (code),
    since  date not null,
    name   text not null,
    primary key (agency, since)
);

create table office.running_year (
    agency text primary key,
    year   integer not null
);

create table office.year_closed (
    agency       text    not null,
    year         integer not null,
    carried_over integer not null,
    primary key (agency, year)
);

create table office.agency_counter (
    agency text    not null,
    year   integer not null,
    last   integer not null,
    primary key (agency, year)
);

create table office.receipt_number (
    agency      text not null,
    number      text not null,
    application text not null unique,
    primary key (agency, number)
);

create table office.review_number (
    agency  text not null,
    case_no text not null,
    review  text not null unique,
    primary key (agency, case_no)
);

-- Which years a case was open in. All cases, not only the open ones: the close of a year counts who was open at its end.
create table office.case_course (
    application   text primary key,
    agency        text    not null,
    received_year integer not null,
    ended_year    integer,
    through_year  integer not null
);
create index case_course_open on office.case_course (agency, through_year, application) where ended_year is null;
create index case_course_received on office.case_course (agency, received_year);

create table office.review_course (
    review       text primary key,
    agency       text    not null,
    decided      boolean not null,
    through_year integer not null
);
create index review_course_open on office.review_course (agency, through_year, review) where not decided;

-- The lines of imported ledgers, by keyed hash: the same line again changes nothing.
create table office.ledger_line (
    agency text not null,
    sheet  text not null,
    number text not null,
    hash   text not null,
    primary key (agency, sheet, number)
);
