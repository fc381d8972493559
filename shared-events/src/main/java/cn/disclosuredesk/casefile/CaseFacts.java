package cn.disclosuredesk.casefile;

import cn.disclosuredesk.events.application.Applicant;
import cn.disclosuredesk.events.application.ApplicationAnnulled;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationHandedOver;
import cn.disclosuredesk.events.application.ApplicationMoved;
import cn.disclosuredesk.events.application.ApplicationReceived;
import cn.disclosuredesk.events.application.ApplicationReplied;
import cn.disclosuredesk.events.application.ApplicationSplit;
import cn.disclosuredesk.events.application.ApplicationTakenToReview;
import cn.disclosuredesk.events.application.ApplicationWithdrawn;
import cn.disclosuredesk.events.application.CopyAttached;
import cn.disclosuredesk.events.application.ReceiptConfirmed;
import cn.disclosuredesk.events.application.ReplyRevoked;
import cn.disclosuredesk.events.application.ReplyServed;
import cn.disclosuredesk.events.application.ReviewOfApplicationDecided;
import cn.disclosuredesk.ids.PersonId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one application: the one fold of its events, read by the aggregate, the rules, the clock, the tables and
 * the pages. It knows what happened, not the order in which the office learned of it. {@code version} is the sequence
 * of the last event, {@code versionByOthers} that of the last one that the desk did not add by itself; -1 before the
 * first.
 */
public record CaseFacts(
        Timeline<ApplicationEvent> timeline, CaseInTables inTables, long version, long versionByOthers) {

    /** Nothing has happened yet. */
    public static final CaseFacts NONE =
            new CaseFacts(Timeline.empty(ApplicationEvent.class), CaseInTables.NONE, -1, -1);

    /** Whether there is such a case at all. */
    public boolean isRegistered() {
        return version >= 0;
    }

    /** The registration, which every case begins with. */
    public ApplicationReceived registration() {
        return timeline.at(0)
                .map(ApplicationReceived.class::cast)
                .orElseThrow(() -> new IllegalStateException("a case without a registration"));
    }

    /** The confirmation of the receipt, where one was needed and given. */
    public Optional<ReceiptConfirmed> confirmed() {
        return last(ReceiptConfirmed.class);
    }

    /**
     * The legal day of receipt (《政府信息公开条例》第三十一条); where the same application came several times, the earliest.
     */
    public LocalDate receivedOn() {
        LocalDate first = confirmed()
                .map(ReceiptConfirmed::receivedOn)
                .orElse(registration().receivedOn());
        return Stream.concat(Stream.of(first), all(CopyAttached.class).map(CopyAttached::receivedOn))
                .min(Comparator.naturalOrder())
                .orElse(first);
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
        return registration().provisional() && confirmed().isEmpty();
    }

    /** The first-named applicant, whose kind decides the column. */
    public Applicant firstApplicant() {
        return registration().applicants().get(0);
    }

    /** The clerk who has the case: whom the last hand-over named that named one. */
    public Optional<PersonId> handler() {
        return all(ApplicationHandedOver.class)
                .flatMap(handOver -> Stream.ofNullable(handOver.handler()))
                .reduce((one, other) -> other);
    }

    /** The hand-over that happened last. */
    public Optional<ApplicationHandedOver> lastHandOver() {
        return last(ApplicationHandedOver.class);
    }

    /** Every reply that was made, the first one first: a revoked or quashed one stays. */
    public List<ApplicationReplied> replies() {
        return all(ApplicationReplied.class).toList();
    }

    /** The reply that stands: the one made last. Null where none was made. */
    public @Nullable ApplicationReplied reply() {
        return last(ApplicationReplied.class).orElse(null);
    }

    public @Nullable ApplicationWithdrawn withdrawal() {
        return last(ApplicationWithdrawn.class).orElse(null);
    }

    public List<ReplyServed> served() {
        return all(ReplyServed.class).toList();
    }

    public List<ApplicationTakenToReview> reviews() {
        return all(ApplicationTakenToReview.class).toList();
    }

    /** Whether the case has ended for the tables: answered, closed as 不再处理, or withdrawn. */
    public boolean hasEnded() {
        return reply() != null || withdrawal() != null;
    }

    /** The days on which it ended, the first one first: replies and withdrawals. */
    public List<LocalDate> endDays() {
        return timeline.facts().stream()
                .map(Recorded::fact)
                .filter(Ends::isEnd)
                .map(ApplicationEvent::happenedOn)
                .toList();
    }

    /** The day the case first ended; null while it is open. */
    public @Nullable LocalDate endedOn() {
        return endDays().stream().findFirst().orElse(null);
    }

    /**
     * 重新答复: the duties to reply once more, by the day they arose: our own revocation, and decisions of reviews that
     * ask for a new reply (《行政复议法》第六十四条).
     */
    public List<RenewedDuty> renewedDuties() {
        Stream<RenewedDuty> revoked = all(ReplyRevoked.class).map(fact -> new RenewedDuty(fact.on(), fact.on(), null));
        Stream<RenewedDuty> ordered = all(ReviewOfApplicationDecided.class)
                .filter(ReviewOfApplicationDecided::replyAgain)
                .map(RenewedDuty::of);
        return Stream.concat(revoked, ordered)
                .sorted(Comparator.comparing(RenewedDuty::arose))
                .toList();
    }

    /** Whether the case has ended and a new reply is owed since then that has not been made. */
    public boolean owesReplyAgain() {
        return hasEnded() && Ends.of(this).endedBy(LocalDate.MAX).isEmpty();
    }

    /** Whether the case has left the tables: annulled, split, or moved to another agency. */
    public boolean hasLeft() {
        return Stream.of(ApplicationAnnulled.class, ApplicationSplit.class, ApplicationMoved.class)
                .anyMatch(kind -> !timeline.all(kind).isEmpty());
    }

    /** Facts of a kind, by the day they happened. */
    public <E extends ApplicationEvent> Stream<E> all(Class<E> kind) {
        return timeline.all(kind).stream().map(Recorded::fact);
    }

    private <E extends ApplicationEvent> Optional<E> last(Class<E> kind) {
        return all(kind).reduce((one, other) -> other);
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

    /** The facts without one of them, as if it had never been recorded. */
    public CaseFacts without(long sequence) {
        return new CaseFacts(timeline.without(sequence), inTables.forget(sequence), version, versionByOthers);
    }

    private CaseFacts next(ApplicationEvent event, long byOthers) {
        return new CaseFacts(timeline.with(version + 1, event), inTables.with(event), version + 1, byOthers);
    }
}
