-- A line of a ledger as it stood when it was last taken: sealed in the vault, found through the events' envelopes.
-- Lines imported before know their hash only.

alter table office.ledger_line add column thing text;
alter table office.ledger_line add column subject text;
alter table office.ledger_line add column entry text;
alter table office.ledger_line add column sha256 text;
create index ledger_line_thing on office.ledger_line (thing);

update office.ledger_line l
   set thing = n.application
  from office.receipt_number n
 where l.sheet = '申请' and n.agency = l.agency and n.number = l.number;

update office.ledger_line l
   set thing = n.review
  from office.review_number n
 where l.sheet = '复议诉讼' and n.agency = l.agency and n.case_no = l.number;

-- A job that reads the files of an earlier one; the reason with which it accepts corrections is a person's text.
alter table office.ledger_job add column files uuid references office.ledger_job;
alter table office.ledger_job add column reason bytea;
-- Until when its files are kept after it has ended; null = they are gone, or the job still runs.
alter table office.ledger_job add column kept_until timestamptz;
create index ledger_job_recent on office.ledger_job (agency, started_at desc);
create index ledger_job_kept on office.ledger_job (kept_until) where kept_until is not null;

alter table office.ledger_remark drop constraint ledger_remark_kind_check;
alter table office.ledger_remark alter column kind type varchar(10);
alter table office.ledger_remark add check (kind in ('ERROR', 'WARNING', 'CORRECTION'));
