package cn.disclosuredesk.books;

/** An entry of a case in the table of a year. */
public record Entry(int year, Account account) {}
