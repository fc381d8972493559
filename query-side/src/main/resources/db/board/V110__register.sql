-- One row per application: what the list shows and filters by. No plain personal text; dates that are derived are not kept.
create table register_entry (
    id           text primary key,
    agency       text not null,
    receipt_no   text collate "C" not null,
    received_on  date not null,
    provisional  boolean not null,
    channel      text not null,
    kind         text,
    subjects     text[] not null,
    unit         text,
    handler      text,
    handed_on    date,
    made_on      date,
    ended_on     date,
    outcome      text collate "C",
    document_no  text,
    sequence     bigint not null
);

create index register_in_order on register_entry (agency, received_on, receipt_no, id);
create index register_open on register_entry (agency, received_on, receipt_no, id) where ended_on is null;
create index register_by_outcome on register_entry (agency, outcome) where outcome is not null;
create index register_by_subject on register_entry using gin (subjects);
