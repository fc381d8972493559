package cn.disclosuredesk.events.reportyear;

import cn.disclosuredesk.events.Figure;
import cn.disclosuredesk.ids.AgencyCode;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * 封存：the report of the year was published. {@code figures} are all its numbers other than 0, sums left out, those of
 * {@code predecessors} (被承接机关) contained; {@code hash} is reckoned from them. From now on the year says nothing else
 * but by a restatement.
 */
@Revision("1")
public record YearSealed(
        AgencyCode agency,
        int year,
        LocalDate on,
        int version,
        List<AgencyCode> predecessors,
        List<Figure> figures,
        String hash)
        implements ReportYearEvent {

    public YearSealed {
        predecessors = List.copyOf(predecessors);
        figures = List.copyOf(figures);
    }

    @Override
    public LocalDate happenedOn() {
        return on;
    }
}
