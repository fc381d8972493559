-- What waits to be read is kept as the rows of its sheets, whatever file they came in: a workbook has several.
-- A job that waited while the desk was upgraded ends here: its files are kept in a form that is no longer read.

update office.ledger_job
   set state = 'FAILED', detail = '系统升级时中断，重新导入同一文件即可继续：已导入的行不会重复', ended_at = now()
 where state = 'RUNNING';
delete from office.ledger_file;

alter table office.ledger_file
    drop column charset,
    drop column separator,
    drop column name,
    -- Names of the file and the sheet, and the header: a cell of the file like any other.
    add column head bytea not null;

-- How an office writes its ledgers: the headers and words that it has told the desk. Cipher, for a header is a cell.
-- No event: it says how files are read that are still to come, and no fact depends on it; each bears what it was read as.
create table office.ledger_words (
    agency     varchar(32) primary key,
    cipher     bytea       not null,
    changed_by varchar(64) not null,
    changed_at timestamptz not null
);
