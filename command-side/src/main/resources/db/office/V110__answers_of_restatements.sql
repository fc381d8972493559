-- A restatement is answered with every report that it published anew: as many names as there are years.
alter table office.idempotency alter column id type text;
