package cn.disclosuredesk.store;

import cn.disclosuredesk.events.DisclosureEvent;
import cn.disclosuredesk.events.agency.AgencyFounded;
import cn.disclosuredesk.events.agency.AgencyMarkedAsDemo;
import cn.disclosuredesk.events.agency.AgencyRenamed;
import cn.disclosuredesk.events.agency.AgencySucceeded;
import cn.disclosuredesk.events.agency.AgencySuccessionRetracted;
import cn.disclosuredesk.events.application.ApplicantContacted;
import cn.disclosuredesk.events.application.ApplicantIdentified;
import cn.disclosuredesk.events.application.ApplicantUnreachable;
import cn.disclosuredesk.events.application.ApplicationAccepted;
import cn.disclosuredesk.events.application.ApplicationAnnulled;
import cn.disclosuredesk.events.application.ApplicationArchived;
import cn.disclosuredesk.events.application.ApplicationCarriedOver;
import cn.disclosuredesk.events.application.ApplicationClarified;
import cn.disclosuredesk.events.application.ApplicationContinued;
import cn.disclosuredesk.events.application.ApplicationCountedAfterSeal;
import cn.disclosuredesk.events.application.ApplicationHandedOver;
import cn.disclosuredesk.events.application.ApplicationMoved;
import cn.disclosuredesk.events.application.ApplicationReceived;
import cn.disclosuredesk.events.application.ApplicationReplied;
import cn.disclosuredesk.events.application.ApplicationRestated;
import cn.disclosuredesk.events.application.ApplicationSplit;
import cn.disclosuredesk.events.application.ApplicationTakenToReview;
import cn.disclosuredesk.events.application.ApplicationWithdrawn;
import cn.disclosuredesk.events.application.CarryOverReversed;
import cn.disclosuredesk.events.application.ClarificationRequested;
import cn.disclosuredesk.events.application.ConsultationAnswered;
import cn.disclosuredesk.events.application.ConsultationSent;
import cn.disclosuredesk.events.application.CopyAttached;
import cn.disclosuredesk.events.application.DisclosureExamined;
import cn.disclosuredesk.events.application.FactCorrected;
import cn.disclosuredesk.events.application.FactRetracted;
import cn.disclosuredesk.events.application.FeeNoticeIssued;
import cn.disclosuredesk.events.application.FeePaid;
import cn.disclosuredesk.events.application.HandOverReturned;
import cn.disclosuredesk.events.application.InformationProvided;
import cn.disclosuredesk.events.application.LetterReturned;
import cn.disclosuredesk.events.application.LetterServed;
import cn.disclosuredesk.events.application.NoteKept;
import cn.disclosuredesk.events.application.ProactiveDisclosureDecided;
import cn.disclosuredesk.events.application.ReasonsGiven;
import cn.disclosuredesk.events.application.ReasonsRequested;
import cn.disclosuredesk.events.application.ReceiptConfirmed;
import cn.disclosuredesk.events.application.ReplyDelayed;
import cn.disclosuredesk.events.application.ReplyExtended;
import cn.disclosuredesk.events.application.ReplyRevoked;
import cn.disclosuredesk.events.application.ReplyServed;
import cn.disclosuredesk.events.application.ReviewOfApplicationDecided;
import cn.disclosuredesk.events.application.SearchRecorded;
import cn.disclosuredesk.events.application.StepApproved;
import cn.disclosuredesk.events.application.ThirdPartyNotified;
import cn.disclosuredesk.events.application.UnitOpinionGiven;
import cn.disclosuredesk.events.application.UnitUrged;
import cn.disclosuredesk.events.register.RegisterExported;
import cn.disclosuredesk.events.reportyear.FiguresStated;
import cn.disclosuredesk.events.reportyear.OpeningStated;
import cn.disclosuredesk.events.reportyear.YearClosed;
import cn.disclosuredesk.events.reportyear.YearRestated;
import cn.disclosuredesk.events.reportyear.YearSealed;
import cn.disclosuredesk.events.review.ReviewAccepted;
import cn.disclosuredesk.events.review.ReviewAnnulled;
import cn.disclosuredesk.events.review.ReviewAnswered;
import cn.disclosuredesk.events.review.ReviewAppealed;
import cn.disclosuredesk.events.review.ReviewCarriedOver;
import cn.disclosuredesk.events.review.ReviewCountedAfterSeal;
import cn.disclosuredesk.events.review.ReviewDecided;
import cn.disclosuredesk.events.review.ReviewFactCorrected;
import cn.disclosuredesk.events.review.ReviewFactRetracted;
import cn.disclosuredesk.events.review.ReviewHearingSet;
import cn.disclosuredesk.events.review.ReviewNotified;
import cn.disclosuredesk.events.review.ReviewProcedureChanged;
import cn.disclosuredesk.events.review.ReviewRestated;
import cn.disclosuredesk.events.review.ReviewResumed;
import cn.disclosuredesk.events.review.ReviewSuspended;
import cn.disclosuredesk.events.review.ReviewTookEffect;
import cn.disclosuredesk.events.review.ReviewWithdrawn;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The name under which each event stands in the store, for ever. The name of its class would do until the class moves;
 * then nothing recorded before could be read.
 */
public final class StoredNames {

    private static final Map<String, Class<? extends DisclosureEvent>> CLASSES = Map.ofEntries(
            Map.entry("application-received", ApplicationReceived.class),
            Map.entry("receipt-confirmed", ReceiptConfirmed.class),
            Map.entry("application-handed-over", ApplicationHandedOver.class),
            Map.entry("application-replied", ApplicationReplied.class),
            Map.entry("reply-served", ReplyServed.class),
            Map.entry("application-withdrawn", ApplicationWithdrawn.class),
            Map.entry("application-taken-to-review", ApplicationTakenToReview.class),
            Map.entry("application-carried-over", ApplicationCarriedOver.class),
            Map.entry("carry-over-reversed", CarryOverReversed.class),
            Map.entry("application-counted-after-seal", ApplicationCountedAfterSeal.class),
            Map.entry("applicant-contacted", ApplicantContacted.class),
            Map.entry("applicant-unreachable", ApplicantUnreachable.class),
            Map.entry("application-continued", ApplicationContinued.class),
            Map.entry("copy-attached", CopyAttached.class),
            Map.entry("applicant-identified", ApplicantIdentified.class),
            Map.entry("application-accepted", ApplicationAccepted.class),
            Map.entry("unit-urged", UnitUrged.class),
            Map.entry("hand-over-returned", HandOverReturned.class),
            Map.entry("unit-opinion-given", UnitOpinionGiven.class),
            Map.entry("clarification-requested", ClarificationRequested.class),
            Map.entry("application-clarified", ApplicationClarified.class),
            Map.entry("reasons-requested", ReasonsRequested.class),
            Map.entry("reasons-given", ReasonsGiven.class),
            Map.entry("reply-delayed", ReplyDelayed.class),
            Map.entry("fee-notice-issued", FeeNoticeIssued.class),
            Map.entry("fee-paid", FeePaid.class),
            Map.entry("consultation-sent", ConsultationSent.class),
            Map.entry("consultation-answered", ConsultationAnswered.class),
            Map.entry("reply-extended", ReplyExtended.class),
            Map.entry("search-recorded", SearchRecorded.class),
            Map.entry("disclosure-examined", DisclosureExamined.class),
            Map.entry("step-approved", StepApproved.class),
            Map.entry("letter-served", LetterServed.class),
            Map.entry("letter-returned", LetterReturned.class),
            Map.entry("note-kept", NoteKept.class),
            Map.entry("third-party-notified", ThirdPartyNotified.class),
            Map.entry("information-provided", InformationProvided.class),
            Map.entry("review-of-application-decided", ReviewOfApplicationDecided.class),
            Map.entry("reply-revoked", ReplyRevoked.class),
            Map.entry("proactive-disclosure-decided", ProactiveDisclosureDecided.class),
            Map.entry("application-archived", ApplicationArchived.class),
            Map.entry("application-split", ApplicationSplit.class),
            Map.entry("application-moved", ApplicationMoved.class),
            Map.entry("application-annulled", ApplicationAnnulled.class),
            Map.entry("fact-corrected", FactCorrected.class),
            Map.entry("fact-retracted", FactRetracted.class),
            Map.entry("application-restated", ApplicationRestated.class),
            Map.entry("review-notified", ReviewNotified.class),
            Map.entry("review-decided", ReviewDecided.class),
            Map.entry("review-carried-over", ReviewCarriedOver.class),
            Map.entry("review-counted-after-seal", ReviewCountedAfterSeal.class),
            Map.entry("review-accepted", ReviewAccepted.class),
            Map.entry("review-procedure-changed", ReviewProcedureChanged.class),
            Map.entry("review-answered", ReviewAnswered.class),
            Map.entry("review-hearing-set", ReviewHearingSet.class),
            Map.entry("review-suspended", ReviewSuspended.class),
            Map.entry("review-resumed", ReviewResumed.class),
            Map.entry("review-withdrawn", ReviewWithdrawn.class),
            Map.entry("review-appealed", ReviewAppealed.class),
            Map.entry("review-took-effect", ReviewTookEffect.class),
            Map.entry("review-annulled", ReviewAnnulled.class),
            Map.entry("review-fact-corrected", ReviewFactCorrected.class),
            Map.entry("review-fact-retracted", ReviewFactRetracted.class),
            Map.entry("review-restated", ReviewRestated.class),
            Map.entry("year-closed", YearClosed.class),
            Map.entry("opening-stated", OpeningStated.class),
            Map.entry("figures-stated", FiguresStated.class),
            Map.entry("year-sealed", YearSealed.class),
            Map.entry("year-restated", YearRestated.class),
            Map.entry("agency-founded", AgencyFounded.class),
            Map.entry("agency-marked-as-demo", AgencyMarkedAsDemo.class),
            Map.entry("agency-renamed", AgencyRenamed.class),
            Map.entry("agency-succeeded", AgencySucceeded.class),
            Map.entry("agency-succession-retracted", AgencySuccessionRetracted.class),
            Map.entry("register-exported", RegisterExported.class));

    private static final Map<Class<?>, String> NAMES =
            CLASSES.keySet().stream().collect(Collectors.toUnmodifiableMap(CLASSES::get, Function.identity()));

    private StoredNames() {}

    static Map<String, Class<? extends DisclosureEvent>> all() {
        return CLASSES;
    }

    /** The stored name of an event of this class; empty where it is none. */
    public static Optional<String> nameOf(Class<?> event) {
        return Optional.ofNullable(NAMES.get(event));
    }

    static Optional<Class<? extends DisclosureEvent>> classOf(String name) {
        return Optional.ofNullable(CLASSES.get(name));
    }
}
