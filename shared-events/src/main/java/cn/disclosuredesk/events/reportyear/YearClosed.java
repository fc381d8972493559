package cn.disclosuredesk.events.reportyear;

import cn.disclosuredesk.ids.AgencyCode;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 年末结转：the year, and every year before it, was closed by name; open cases go over into the next. It freezes
 * nothing. {@code carriedOver} is the number of applications in row 4 (总计) at that moment, the answer for ever
 * after.
 */
@Revision("1")
public record YearClosed(AgencyCode agency, int year, LocalDate on, int carriedOver) implements ReportYearEvent {

    @Override
    public LocalDate happenedOn() {
        return on;
    }
}
