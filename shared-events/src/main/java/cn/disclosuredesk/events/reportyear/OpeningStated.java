package cn.disclosuredesk.events.reportyear;

import cn.disclosuredesk.ids.AgencyCode;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * 期初结转：{@code year} is the first whose books this desk keeps. The year before was published without it, with
 * {@code carriedIn} applications carried over, by column 0 … 5; like a sealed one it says no more and no less.
 */
@Revision("1")
public record OpeningStated(AgencyCode agency, int year, LocalDate on, List<Integer> carriedIn)
        implements ReportYearEvent {

    public OpeningStated {
        carriedIn = List.copyOf(carriedIn);
    }

    @Override
    public LocalDate happenedOn() {
        return on;
    }
}
