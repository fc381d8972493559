package cn.disclosuredesk.law;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.casefile.Ends;
import cn.disclosuredesk.casefile.Recorded;
import cn.disclosuredesk.clock.CaseReading;
import cn.disclosuredesk.events.application.ApplicationAnnulled;
import cn.disclosuredesk.events.application.ApplicationReplied;
import cn.disclosuredesk.events.application.ApplicationTakenToReview;
import cn.disclosuredesk.events.application.InformationProvided;
import cn.disclosuredesk.events.application.ReplyRevoked;
import cn.disclosuredesk.events.application.ReviewOfApplicationDecided;
import cn.disclosuredesk.vocabulary.Disposition;
import cn.disclosuredesk.vocabulary.ReviewKind;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;

/** What follows an end and does not fit it. */
final class EndMarks {

    private static final Set<Disposition> DISCLOSING =
            Set.of(Disposition.ALREADY_PUBLIC, Disposition.GRANTED, Disposition.PARTIAL);

    /** Articles of the refusals that art 23 of the Reconsideration Law means (最高人民法院2025年政府信息公开解释). */
    private static final Set<String> REFUSING = Set.of("第十四条", "第十五条", "第十六条");

    /** The Reconsideration Law of 2023. */
    private static final LocalDate RECONSIDERATION_FIRST_SINCE = LocalDate.of(2024, 1, 1);

    private EndMarks() {}

    static Stream<Mark> of(CaseFacts facts, CaseReading reading, Reckoning reckoning) {
        return Stream.of(
                        providedThoughRefused(facts),
                        annulledAfterTheEnd(facts),
                        revokedThoughQuashed(facts),
                        suedDirectly(facts))
                .flatMap(marks -> marks);
    }

    /** Information is handed over because a reply says so (第三十六条第（二）项). */
    private static Stream<Mark> providedThoughRefused(CaseFacts facts) {
        return facts.timeline().all(InformationProvided.class).stream()
                .filter(provided -> facts.replies().stream()
                        .filter(reply -> !reply.madeOn().isAfter(provided.fact().on()))
                        .noneMatch(reply -> DISCLOSING.contains(reply.disposition())))
                .map(provided -> Irregularity.PROVIDED_THOUGH_NOT_GRANTED.mark(
                        provided.sequence(),
                        "%s提供信息，此前的答复没有决定公开".formatted(provided.fact().on())));
    }

    /** 复议前置: a refusal under arts 14 to 16 is taken to reconsideration before it can be taken to court. */
    private static Stream<Mark> suedDirectly(CaseFacts facts) {
        return facts.timeline().all(ApplicationTakenToReview.class).stream()
                .filter(suit -> suit.fact().kind() == ReviewKind.LITIGATION_DIRECT)
                .filter(suit -> !suit.fact().notifiedOn().isBefore(RECONSIDERATION_FIRST_SINCE))
                .flatMap(suit -> facts.replies().stream()
                        .filter(reply -> !reply.madeOn().isAfter(suit.fact().notifiedOn()))
                        .reduce((one, other) -> other)
                        .filter(EndMarks::isRefused)
                        .map(reply -> Irregularity.SUED_DIRECTLY.mark(
                                suit.sequence(),
                                "%s收到直接起诉的通知，%s的答复属于不予公开，应当先申请行政复议，请核对"
                                        .formatted(suit.fact().notifiedOn(), reply.madeOn())))
                        .stream());
    }

    private static boolean isRefused(ApplicationReplied reply) {
        return reply.disposition() == Disposition.PARTIAL
                ? reply.grounds().stream().anyMatch(ground -> REFUSING.stream().anyMatch(ground.article()::contains))
                : REFUSING.contains(reply.disposition().article())
                        || reply.disposition().article().startsWith("第十六条");
    }

    /** What was dealt with to its end was hardly registered in error. */
    private static Stream<Mark> annulledAfterTheEnd(CaseFacts facts) {
        return facts.timeline().all(ApplicationAnnulled.class).stream()
                .flatMap(annulled -> Ends.of(facts).all().stream()
                        .filter(end ->
                                !end.fact().happenedOn().isAfter(annulled.fact().on()))
                        .findFirst()
                        .map(end -> Irregularity.ANNULLED_AFTER_THE_END.mark(
                                annulled.sequence(),
                                "%s登记作废，本件已于%s办结"
                                        .formatted(
                                                annulled.fact().on(), end.fact().happenedOn())))
                        .stream());
    }

    /** A reply that a decision has set aside needs no revocation (《行政复议法》第六十四条). */
    private static Stream<Mark> revokedThoughQuashed(CaseFacts facts) {
        return facts.timeline().all(ReplyRevoked.class).stream()
                .flatMap(revoked -> facts
                        .all(ReviewOfApplicationDecided.class)
                        .filter(ReviewOfApplicationDecided::replyAgain)
                        .filter(decision ->
                                !decision.decidedOn().isAfter(revoked.fact().on())
                                        && isAfterItsReply(facts, revoked, decision))
                        .findFirst()
                        .map(decision -> Irregularity.REVOKED_THOUGH_QUASHED.mark(
                                revoked.sequence(),
                                "%s撤销答复，复议、诉讼已于%s责令重新答复"
                                        .formatted(revoked.fact().on(), decision.decidedOn())))
                        .stream());
    }

    private static boolean isAfterItsReply(
            CaseFacts facts, Recorded<ReplyRevoked> revoked, ReviewOfApplicationDecided decision) {
        return facts.timeline()
                .at(revoked.fact().about())
                .filter(reply -> reply instanceof ApplicationReplied
                        && !reply.happenedOn().isAfter(decision.decidedOn()))
                .isPresent();
    }
}
