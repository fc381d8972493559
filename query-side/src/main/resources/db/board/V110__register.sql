-- One row per application: what the list shows and filters by. No plain personal text; status, dates and lights are derived from
-- `life` when they are asked for and not kept. `open` says whether a light burns, `ended` whether it was ever replied to or taken
-- back.
create table register_entry (
    id           text primary key,
    agency       text not null,
    receipt_no   text collate "C" not null,
    received_on  date not null,
    channel      text not null,
    kind         text,
    subjects     text[] not null,
    unit         text,
    handler      text,
    made_on      date,
    outcome      text collate "C",
    document_no  text,
    life         jsonb not null,
    open         boolean not null,
    ended        boolean not null,
    owes_again   boolean not null,
    gone         boolean not null,
    sequence     bigint not null
);

create index register_in_order on register_entry (agency, received_on, receipt_no, id);
create index register_open on register_entry (agency, received_on, receipt_no, id) where open;
create index register_by_outcome on register_entry (agency, outcome) where outcome is not null;
create index register_by_subject on register_entry using gin (subjects);
