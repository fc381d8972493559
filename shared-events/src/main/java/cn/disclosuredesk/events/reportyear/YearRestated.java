package cn.disclosuredesk.events.reportyear;

import cn.disclosuredesk.events.Figure;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * 更正公布：the report of a sealed year was published anew, as {@code version}; the versions before stay readable.
 * {@code signedBy} answers for it. Fields as in {@link YearSealed}.
 */
@Revision("1")
public record YearRestated(
        AgencyCode agency,
        int year,
        LocalDate on,
        int version,
        List<AgencyCode> predecessors,
        List<Figure> figures,
        String hash,
        SealedText reason,
        PersonId signedBy)
        implements ReportYearEvent {

    public YearRestated {
        predecessors = List.copyOf(predecessors);
        figures = List.copyOf(figures);
    }

    @Override
    public LocalDate happenedOn() {
        return on;
    }
}
