package cn.disclosuredesk.command.review;

import cn.disclosuredesk.command.application.RecordFact;
import cn.disclosuredesk.events.application.ApplicationTakenToReview;
import cn.disclosuredesk.ids.ApplicationId;
import java.util.Comparator;
import java.util.function.Consumer;

/** A review and the applications that it is about change together, in one transaction of the caller. */
final class Reviews {

    /**
     * Sends the notice and tells each application, in the order of their ids, so that two reviews never wait for each
     * other.
     */
    void notify(NotifyReview notice, Consumer<Object> carryOut) {
        carryOut.accept(notice);
        notice.applications().stream()
                .sorted(Comparator.comparing(ApplicationId::value))
                .forEach(id -> carryOut.accept(new RecordFact(
                        new ApplicationTakenToReview(id, notice.review(), notice.kind(), notice.notifiedOn()), null)));
    }
}
