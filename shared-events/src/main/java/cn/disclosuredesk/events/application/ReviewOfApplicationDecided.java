package cn.disclosuredesk.events.application;

import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.ReviewId;
import cn.disclosuredesk.vocabulary.ReviewEnding;
import cn.disclosuredesk.vocabulary.ReviewResult;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * 复议、诉讼审结：a review of this application ended. {@code servedOn} is the day the decision reached us;
 * {@code replyAgain} = a new reply is owed, within the period the decision sets ({@code performBy}) or the
 * statutory one from its receipt (《行政复议法》第六十四条), of a judgment from the day it took effect, where that is later
 * ({@code effectiveOn}).
 */
@Revision("1")
public record ReviewOfApplicationDecided(
        ApplicationId application,
        ReviewId review,
        LocalDate decidedOn,
        @Nullable LocalDate servedOn,
        ReviewResult result,
        @Nullable ReviewEnding ending,
        boolean replyAgain,
        @Nullable LocalDate performBy,
        @Nullable LocalDate effectiveOn)
        implements ApplicationEvent {

    @Override
    public LocalDate happenedOn() {
        return decidedOn;
    }
}
