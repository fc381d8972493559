package cn.disclosuredesk.events.review;

import cn.disclosuredesk.ids.ReviewId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** 上诉：the judgment or ruling was taken to the higher court, under a number of its own; until that decides, the case is pending. {@code byUs} = this agency appealed. */
@Revision("1")
public record ReviewAppealed(
        ReviewId review,
        LocalDate on,
        boolean byUs,
        @Nullable String court,
        @Nullable String caseNo) implements ReviewEvent {

    @Override
    public LocalDate happenedOn() {
        return on;
    }
}
