package cn.disclosuredesk.desk.pages.annualreport;

import cn.disclosuredesk.query.ChinaTime;
import cn.disclosuredesk.query.Unanswerable;
import org.springframework.stereotype.Component;

/** The years that can be asked for: from the first under 《政府信息公开条例》 to the next one. */
@Component
final class ReportYears {

    private static final int FIRST = 2008;

    private final ChinaTime time;

    ReportYears(ChinaTime time) {
        this.time = time;
    }

    /** The year of this text. */
    int of(String text) {
        int year = text.matches("\\d{4}") ? Integer.parseInt(text) : 0;
        if (!contains(year)) {
            throw Unanswerable.malformed("year", "年度应为 %d 至 %d 之间的四位数字。".formatted(FIRST, last()));
        }
        return year;
    }

    boolean contains(int year) {
        return year >= FIRST && year <= last();
    }

    /** The year that has not ended yet. */
    int running() {
        return time.today().getYear();
    }

    private int last() {
        return running() + 1;
    }
}
