-- The facts that decide in which years a case stands: what was recorded can be corrected and retracted, so the years follow from the
-- facts and not from the last event. Null = kept before there were facts; filled from the events at the next start.
alter table office.case_course add column facts jsonb;

-- 0 = the case has left the tables (作废、拆分、改登机关): it was open at the end of no year.
comment on column office.case_course.ended_year is 'year of the end; null while open; 0 out of the tables';
