-- Which agency took over which (机构承接), and from which day.

create table office.agency_succession (
    agency       text primary key,
    successor    text not null,
    succeeded_on date not null
);
