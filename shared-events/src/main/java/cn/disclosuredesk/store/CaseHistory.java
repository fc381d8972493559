package cn.disclosuredesk.store;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.casefile.ReviewFacts;
import cn.disclosuredesk.events.Envelope;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.review.ReviewEvent;
import java.util.List;

/** From the events of a stream to the facts they come to. The envelope tells what the desk added by itself. */
public final class CaseHistory {

    private CaseHistory() {}

    /** The facts of an application; {@link CaseFacts#NONE} where these are no events of one. */
    public static CaseFacts ofApplication(List<StoredEvent> history) {
        CaseFacts facts = CaseFacts.NONE;
        for (StoredEvent stored : history) {
            if (stored.event() instanceof ApplicationEvent event) {
                facts = isByDesk(stored) ? facts.withByDesk(event) : facts.with(event);
            }
        }
        return facts;
    }

    /** The facts of a review; {@link ReviewFacts#NONE} where these are no events of one. */
    public static ReviewFacts ofReview(List<StoredEvent> history) {
        ReviewFacts facts = ReviewFacts.NONE;
        for (StoredEvent stored : history) {
            if (stored.event() instanceof ReviewEvent event) {
                facts = isByDesk(stored) ? facts.withByDesk(event) : facts.with(event);
            }
        }
        return facts;
    }

    private static boolean isByDesk(StoredEvent stored) {
        return Envelope.DESK.equals(stored.envelope().get(Envelope.ACTOR));
    }
}
