package cn.disclosuredesk.events.review;

import cn.disclosuredesk.ids.ReviewId;
import cn.disclosuredesk.vocabulary.ReviewProcedure;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 变更程序：a reconsideration goes on in another procedure, with its own period for our answer (《行政复议法》第五十五条). */
@Revision("1")
public record ReviewProcedureChanged(ReviewId review, LocalDate on, ReviewProcedure procedure) implements ReviewEvent {

    @Override
    public LocalDate happenedOn() {
        return on;
    }
}
