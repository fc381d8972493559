-- In which years a case stands follows from its footprint, as published and as it will be. A row whose open is null was kept by an
-- earlier release and is filled from the events at the next start.
alter table office.case_course
    add column first_year   integer,
    add column last_year    integer,
    add column open         boolean,
    add column carried_in   boolean,
    add column in_column    text,
    add column open_through integer,
    add column kept_year    integer,
    drop column received_year,
    drop column ended_year,
    drop column through_year;

comment on column office.case_course.first_year   is 'first year that says anything of it; null where none does';
comment on column office.case_course.last_year    is 'last year that says anything of it';
comment on column office.case_course.open         is 'whether the last year says row 4';
comment on column office.case_course.carried_in   is 'whether the first year says row 2 (期初)';
comment on column office.case_course.in_column    is 'the column in which it stands; - where its kind is 待补';
comment on column office.case_course.open_through is 'open by its facts: the last year it is known to have been open in; else null';
comment on column office.case_course.kept_year    is 'the first year that was not sealed when a fact was kept out of sealed ones; null where none was';

create index case_course_years on office.case_course (agency, first_year, last_year);
create index case_course_open on office.case_course (agency, open_through, application) where open_through is not null;
create index case_course_kept on office.case_course (agency, application) where kept_year is not null;

alter table office.review_course
    add column facts        jsonb,
    add column first_year   integer,
    add column last_year    integer,
    add column open         boolean,
    add column open_through integer,
    add column kept_year    integer,
    drop column decided,
    drop column through_year;

create index review_course_years on office.review_course (agency, first_year, last_year);
create index review_course_open on office.review_course (agency, open_through, review) where open_through is not null;
create index review_course_kept on office.review_course (agency, review) where kept_year is not null;

-- Every version that was published of a year's report: sealed, or restated.
create table office.sealed_year (
    agency  text    not null,
    year    integer not null,
    version integer not null,
    hash    text    not null,
    primary key (agency, year, version)
);

-- 期初: the first year whose books the desk keeps, and what was carried into it, by column.
create table office.opening (
    agency     text primary key,
    year       integer   not null,
    carried_in integer[] not null
);
