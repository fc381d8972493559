package cn.disclosuredesk.books;

import java.time.LocalDate;

/** The years that an annual report can be asked for: from the first of 《政府信息公开条例》 (2008) to the one after today's. */
public record ReportableYears(int first, int last) {

    private static final int FIRST = 2008;

    public static ReportableYears asOf(LocalDate today) {
        return new ReportableYears(FIRST, today.getYear() + 1);
    }

    public boolean contains(int year) {
        return year >= first && year <= last;
    }
}
