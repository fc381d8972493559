-- One row per review: what the list filters by, and in `life` what it prints and reckons. Status and dates are derived when they are
-- asked for: `standing` is the status as if every judgment were in force, which it is from `effective_on` on.
create table review_entry (
    id            text primary key,
    agency        text not null,
    kind          text not null,
    notified_on   date not null,
    words         text not null,
    standing      text not null,
    effective_on  date,
    applications  text[] not null,
    life          jsonb not null,
    sequence      bigint not null,
    events        bigint not null
);

create index reviews_in_order on review_entry (agency, notified_on, id);
create index reviews_by_application on review_entry using gin (applications);
