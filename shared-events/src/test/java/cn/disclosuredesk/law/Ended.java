package cn.disclosuredesk.law;

import static cn.disclosuredesk.law.Told.CASE;
import static cn.disclosuredesk.law.Told.TEXT;
import static cn.disclosuredesk.law.Told.day;

import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.events.application.ApplicationAnnulled;
import cn.disclosuredesk.events.application.ApplicationArchived;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationMoved;
import cn.disclosuredesk.events.application.ApplicationReplied;
import cn.disclosuredesk.events.application.ApplicationSplit;
import cn.disclosuredesk.events.application.ApplicationTakenToReview;
import cn.disclosuredesk.events.application.ApplicationWithdrawn;
import cn.disclosuredesk.events.application.Dispatch;
import cn.disclosuredesk.events.application.FactCorrected;
import cn.disclosuredesk.events.application.FactRetracted;
import cn.disclosuredesk.events.application.Ground;
import cn.disclosuredesk.events.application.InformationProvided;
import cn.disclosuredesk.events.application.ReplyRevoked;
import cn.disclosuredesk.events.application.ReplyServed;
import cn.disclosuredesk.events.application.ReviewOfApplicationDecided;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.ReviewId;
import cn.disclosuredesk.vocabulary.Disposition;
import cn.disclosuredesk.vocabulary.Outcome;
import cn.disclosuredesk.vocabulary.ReviewKind;
import cn.disclosuredesk.vocabulary.ReviewResult;
import cn.disclosuredesk.vocabulary.ServiceMethod;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words in which the tests of the law tell how a case ended, and what followed. */
final class Ended {

    private Ended() {}

    static ApplicationReplied replied(String on) {
        return replied(on, Disposition.NOT_OURS);
    }

    static ApplicationReplied replied(String on, Disposition kind, String... articles) {
        List<Ground> grounds = List.of(articles).stream()
                .map(article -> new Ground(article, null))
                .toList();
        return new ApplicationReplied(
                CASE, day(on), kind, kind.row(), day(on), grounds, null, null, null, null, null, null);
    }

    static ApplicationReplied repeated(String on, @Nullable String earlier) {
        Disposition kind = Disposition.REPEATED;
        ApplicationId other = earlier == null ? null : new ApplicationId(earlier);
        return new ApplicationReplied(
                CASE, day(on), kind, kind.row(), day(on), List.of(), null, null, null, null, other, null);
    }

    static ApplicationReplied otherwise(String on, boolean subReason) {
        Disposition kind = Disposition.OTHER;
        SealedText why = subReason ? TEXT : null;
        return new ApplicationReplied(
                CASE, day(on), kind, kind.row(), day(on), List.of(), why, null, null, null, null, null);
    }

    static ReplyServed replyServed(String on) {
        return new ReplyServed(CASE, new Dispatch(ServiceMethod.DIRECT, null, day(on), null), day(on));
    }

    static ReplyServed posted(String on) {
        return new ReplyServed(CASE, new Dispatch(ServiceMethod.MAIL, day(on), null, null), day(on));
    }

    static InformationProvided provided(String on) {
        return new InformationProvided(CASE, day(on), ServiceMethod.DIRECT, null);
    }

    static ApplicationWithdrawn withdrawn(String on) {
        return new ApplicationWithdrawn(CASE, day(on), Outcome.OTHER, day(on), null);
    }

    static ApplicationTakenToReview taken(String on) {
        return new ApplicationTakenToReview(CASE, new ReviewId("review"), ReviewKind.RECONSIDERATION, day(on));
    }

    static ApplicationTakenToReview sued(String on) {
        return new ApplicationTakenToReview(CASE, new ReviewId("suit"), ReviewKind.LITIGATION_DIRECT, day(on));
    }

    static ReviewOfApplicationDecided decided(String on, boolean replyAgain) {
        return decided(on, replyAgain, null);
    }

    static ReviewOfApplicationDecided orderedToReply(String on, String by) {
        return decided(on, true, day(by));
    }

    private static ReviewOfApplicationDecided decided(String on, boolean replyAgain, @Nullable LocalDate performBy) {
        return new ReviewOfApplicationDecided(
                CASE,
                new ReviewId("review"),
                day(on),
                day(on),
                replyAgain ? ReviewResult.CORRECTED : ReviewResult.UPHELD,
                null,
                replyAgain,
                performBy,
                null);
    }

    static ReplyRevoked revoked(long about, String on) {
        return new ReplyRevoked(CASE, about, day(on), null, null);
    }

    static ApplicationArchived archived(String on) {
        return new ApplicationArchived(CASE, day(on), "2026-0001", null);
    }

    static ApplicationAnnulled annulled(String on) {
        return new ApplicationAnnulled(CASE, day(on), TEXT);
    }

    static ApplicationSplit split(String on) {
        return new ApplicationSplit(CASE, day(on), List.of(new ApplicationId("part")), null);
    }

    static ApplicationMoved moved(String on) {
        return new ApplicationMoved(CASE, day(on), new AgencyCode("A02"), new ApplicationId("there"), null);
    }

    static FactCorrected corrected(long about, ApplicationEvent to) {
        return new FactCorrected(CASE, about, day("2026-06-01"), to, TEXT);
    }

    static FactRetracted retracted(long about) {
        return new FactRetracted(CASE, about, day("2026-06-01"), TEXT);
    }
}
