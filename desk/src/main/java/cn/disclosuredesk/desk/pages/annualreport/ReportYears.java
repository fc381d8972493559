package cn.disclosuredesk.desk.pages.annualreport;

import cn.disclosuredesk.books.ReportableYears;
import cn.disclosuredesk.query.ChinaTime;
import cn.disclosuredesk.query.Unanswerable;
import org.springframework.stereotype.Component;

/** The years that the pages know: those that can be asked for, and the one that runs. */
@Component
final class ReportYears {

    private final ChinaTime time;

    ReportYears(ChinaTime time) {
        this.time = time;
    }

    /** The year of this text. */
    int of(String text) {
        int year = text.matches("\\d{4}") ? Integer.parseInt(text) : 0;
        ReportableYears years = years();
        if (!years.contains(year)) {
            throw Unanswerable.malformed("year", "年度应为 %d 至 %d 之间的四位数字。".formatted(years.first(), years.last()));
        }
        return year;
    }

    boolean contains(int year) {
        return years().contains(year);
    }

    /** The year that has not ended yet. */
    int running() {
        return time.today().getYear();
    }

    private ReportableYears years() {
        return ReportableYears.asOf(time.today());
    }
}
