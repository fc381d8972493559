package cn.disclosuredesk.casefile;

import cn.disclosuredesk.events.application.Applicant;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationHandedOver;
import cn.disclosuredesk.events.application.ApplicationReceived;
import cn.disclosuredesk.events.application.ApplicationReplied;
import cn.disclosuredesk.events.application.ApplicationTakenToReview;
import cn.disclosuredesk.events.application.ApplicationWithdrawn;
import cn.disclosuredesk.events.application.ReceiptConfirmed;
import cn.disclosuredesk.events.application.ReplyServed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one application: the one fold of its events, read by the aggregate, the clock, the tables and the pages.
 * It knows what happened, not the order in which the office learned of it: a reply and a hand-over before it give the
 * same facts whichever was recorded first. {@code version} is the sequence of the last event, {@code versionByOthers}
 * that of the last one that the desk did not add by itself; -1 before the first.
 */
public record CaseFacts(
        @Nullable ApplicationReceived received,
        @Nullable ReceiptConfirmed confirmed,
        List<ApplicationHandedOver> handedOver,
        @Nullable ApplicationReplied reply,
        @Nullable ApplicationWithdrawn withdrawal,
        List<ReplyServed> served,
        List<ApplicationTakenToReview> reviews,
        CaseInTables inTables,
        long version,
        long versionByOthers) {

    /** Nothing has happened yet. */
    public static final CaseFacts NONE =
            new CaseFacts(null, null, List.of(), null, null, List.of(), List.of(), CaseInTables.NONE, -1, -1);

    /** The registration, which every case begins with. */
    public ApplicationReceived registration() {
        if (received == null) {
            throw new IllegalStateException("a case without a registration");
        }
        return received;
    }

    /** The legal day of receipt (《政府信息公开条例》第三十一条). */
    public LocalDate receivedOn() {
        return confirmed == null ? registration().receivedOn() : confirmed.receivedOn();
    }

    /**
     * The first day on which the letter is known to have been in the house: unsigned mail is there before its legal
     * receipt.
     */
    public LocalDate inTheHouseSince() {
        LocalDate arrived = registration().arrivedOn();
        return arrived != null && arrived.isBefore(receivedOn()) ? arrived : receivedOn();
    }

    /** Whether the day of receipt still waits for its confirmation. */
    public boolean receiptIsProvisional() {
        return registration().provisional() && confirmed == null;
    }

    /** The first-named applicant, whose kind decides the column. */
    public Applicant firstApplicant() {
        return registration().applicants().get(0);
    }

    /** The hand-over that happened last. */
    public Optional<ApplicationHandedOver> lastHandOver() {
        return handedOver.stream().reduce((one, other) -> other.on().isBefore(one.on()) ? one : other);
    }

    /** Whether the case has ended: answered, closed as 不再处理, or withdrawn. */
    public boolean hasEnded() {
        return reply != null || withdrawal != null;
    }

    /** The facts with one more event of the case, recorded by a person or program other than the desk. */
    public CaseFacts with(ApplicationEvent event) {
        return next(event, version + 1);
    }

    /**
     * As {@link #with(ApplicationEvent)}, where the desk itself added the event, such as a carry-over: it makes no
     * open form stale.
     */
    public CaseFacts withByDesk(ApplicationEvent event) {
        return next(event, versionByOthers);
    }

    private CaseFacts next(ApplicationEvent event, long byOthers) {
        return new CaseFacts(
                event instanceof ApplicationReceived fact ? fact : received,
                event instanceof ReceiptConfirmed fact ? fact : confirmed,
                event instanceof ApplicationHandedOver fact ? plus(handedOver, fact) : handedOver,
                event instanceof ApplicationReplied fact ? fact : reply,
                event instanceof ApplicationWithdrawn fact ? fact : withdrawal,
                event instanceof ReplyServed fact ? plus(served, fact) : served,
                event instanceof ApplicationTakenToReview fact ? plus(reviews, fact) : reviews,
                inTables.with(event),
                version + 1,
                byOthers);
    }

    private static <T> List<T> plus(List<T> list, T more) {
        return Stream.concat(list.stream(), Stream.of(more)).toList();
    }
}
