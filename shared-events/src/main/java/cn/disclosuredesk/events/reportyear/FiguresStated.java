package cn.disclosuredesk.events.reportyear;

import cn.disclosuredesk.events.Figure;
import cn.disclosuredesk.ids.AgencyCode;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * 登记已公布数字：what the agency had published for a year without this desk. {@code figures} are the printed numbers other
 * than 0, sums included as printed, which need not add up; {@code sectionFour}: whether those of section four are among
 * them. The last statement holds. It opens no books and counts nothing.
 */
@Revision("1")
public record FiguresStated(AgencyCode agency, int year, LocalDate on, List<Figure> figures, boolean sectionFour)
        implements ReportYearEvent {

    public FiguresStated {
        figures = List.copyOf(figures);
    }

    @Override
    public LocalDate happenedOn() {
        return on;
    }
}
