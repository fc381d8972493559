-- What agencies stated to have published without this desk: of the last statement of each year row 4 (结转下年度), by column, against
-- which row 2 of the next year is checked.
create table office.stated_figures (
    agency      text      not null,
    year        integer   not null,
    carried_out integer[] not null,
    primary key (agency, year)
);
