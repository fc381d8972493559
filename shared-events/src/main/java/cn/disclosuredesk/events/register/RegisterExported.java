package cn.disclosuredesk.events.register;

import cn.disclosuredesk.ids.AgencyCode;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * 导出全名台账: somebody took the register with all names out of the desk; who it was is in the envelope. {@code year} of
 * receipt, null where all years were taken; {@code applications} and {@code reviews} are numbers of lines.
 */
@Revision("1")
public record RegisterExported(
        AgencyCode agency, LocalDate on, @Nullable Integer year, int applications, int reviews)
        implements RegisterEvent {

    @Override
    public LocalDate happenedOn() {
        return on;
    }
}
