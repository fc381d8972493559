package cn.disclosuredesk.casefile;

import cn.disclosuredesk.casefile.Happening.Telling;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.events.application.Applicant;
import cn.disclosuredesk.events.application.ApplicantContacted;
import cn.disclosuredesk.events.application.ApplicantIdentified;
import cn.disclosuredesk.events.application.ApplicantUnreachable;
import cn.disclosuredesk.events.application.ApplicationAccepted;
import cn.disclosuredesk.events.application.ApplicationAnnulled;
import cn.disclosuredesk.events.application.ApplicationArchived;
import cn.disclosuredesk.events.application.ApplicationClarified;
import cn.disclosuredesk.events.application.ApplicationContinued;
import cn.disclosuredesk.events.application.ApplicationHandedOver;
import cn.disclosuredesk.events.application.ApplicationMoved;
import cn.disclosuredesk.events.application.ApplicationReceived;
import cn.disclosuredesk.events.application.ApplicationReplied;
import cn.disclosuredesk.events.application.ApplicationSplit;
import cn.disclosuredesk.events.application.ApplicationTakenToReview;
import cn.disclosuredesk.events.application.ApplicationWithdrawn;
import cn.disclosuredesk.events.application.Approval;
import cn.disclosuredesk.events.application.ClarificationRequested;
import cn.disclosuredesk.events.application.ConsultationAnswered;
import cn.disclosuredesk.events.application.ConsultationSent;
import cn.disclosuredesk.events.application.CopyAttached;
import cn.disclosuredesk.events.application.DisclosureExamined;
import cn.disclosuredesk.events.application.Dispatch;
import cn.disclosuredesk.events.application.FeeNoticeIssued;
import cn.disclosuredesk.events.application.FeePaid;
import cn.disclosuredesk.events.application.Ground;
import cn.disclosuredesk.events.application.HandOverReturned;
import cn.disclosuredesk.events.application.InformationProvided;
import cn.disclosuredesk.events.application.LetterReturned;
import cn.disclosuredesk.events.application.LetterServed;
import cn.disclosuredesk.events.application.Limit;
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
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.EntryId;
import cn.disclosuredesk.ids.PersonId;
import cn.disclosuredesk.ids.ReceiptNumber;
import cn.disclosuredesk.ids.ReviewId;
import cn.disclosuredesk.ids.SubjectId;
import cn.disclosuredesk.vocabulary.ApplicantKind;
import cn.disclosuredesk.vocabulary.ApprovedStep;
import cn.disclosuredesk.vocabulary.Channel;
import cn.disclosuredesk.vocabulary.Consultee;
import cn.disclosuredesk.vocabulary.ContactPurpose;
import cn.disclosuredesk.vocabulary.Continuation;
import cn.disclosuredesk.vocabulary.Disposition;
import cn.disclosuredesk.vocabulary.Examination;
import cn.disclosuredesk.vocabulary.ExaminationResult;
import cn.disclosuredesk.vocabulary.FeeMethod;
import cn.disclosuredesk.vocabulary.NoteKind;
import cn.disclosuredesk.vocabulary.Position;
import cn.disclosuredesk.vocabulary.Retention;
import cn.disclosuredesk.vocabulary.ReviewEnding;
import cn.disclosuredesk.vocabulary.ReviewKind;
import cn.disclosuredesk.vocabulary.ServiceMethod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Facts of one case with random particulars. What is drawn is drawn once: told twice, a fact is the same. */
final class RandomFacts {

    private static final ApplicationId CASE = new ApplicationId("one");
    private static final SubjectId APPLICANT = new SubjectId("applicant");
    private static final List<String> UNITS = List.of("法规科", "规划科", "财务科");

    private final Random random;

    RandomFacts(Random random) {
        this.random = random;
    }

    Telling received(Channel channel, boolean provisional) {
        ApplicantKind kind = random.nextInt(12) == 0 ? null : any(ApplicantKind.values());
        SealedText content = text();
        return (day, about) -> new ApplicationReceived(
                CASE,
                new AgencyCode("A01"),
                new ReceiptNumber("2026-0001"),
                channel,
                day,
                provisional,
                day,
                day,
                null,
                List.of(new Applicant(APPLICANT, kind, content)),
                null,
                content,
                null,
                null,
                null);
    }

    Telling confirmed() {
        return (day, about) -> new ReceiptConfirmed(CASE, day, day);
    }

    Telling contacted(boolean reached) {
        ContactPurpose purpose = any(ContactPurpose.values());
        SealedText said = text();
        return (day, about) -> new ApplicantContacted(CASE, day, purpose, reached, said);
    }

    Telling unreachable() {
        SealedText because = text();
        return (day, about) -> new ApplicantUnreachable(CASE, day, because);
    }

    Telling copy() {
        Channel channel = any(Channel.values());
        return (day, about) -> new CopyAttached(CASE, channel, day, null, null);
    }

    Telling continued() {
        return (day, about) -> new ApplicationContinued(
                CASE,
                Continuation.SPLIT,
                new ApplicationId("parent"),
                new AgencyCode("A01"),
                new ReceiptNumber("2026-0000"),
                day);
    }

    Telling identified() {
        return (day, about) -> new ApplicantIdentified(CASE, APPLICANT, new SubjectId("the-same"), day, null);
    }

    Telling accepted() {
        return (day, about) -> new ApplicationAccepted(CASE, day);
    }

    Telling handedOver() {
        String unit = any(UNITS);
        int within = 2 + random.nextInt(6);
        return (day, about) -> new ApplicationHandedOver(CASE, day, unit, null, day.plusDays(within));
    }

    Telling urged() {
        String unit = any(UNITS);
        int time = 1 + random.nextInt(3);
        return (day, about) -> new UnitUrged(CASE, day, unit, time);
    }

    Telling handedBack() {
        String unit = any(UNITS);
        SealedText reason = text();
        return (day, about) -> new HandOverReturned(CASE, day, unit, reason);
    }

    Telling opinion() {
        String unit = any(UNITS);
        SealedText opinion = text();
        return (day, about) -> new UnitOpinionGiven(CASE, day, unit, new PersonId("leader"), opinion);
    }

    /** {@code limit} in calendar days after the sending, or in working days from service. */
    Telling clarificationRequested(@Nullable Integer served, int limit, boolean fromService) {
        SealedText issues = text();
        return (day, about) -> new ClarificationRequested(
                CASE, day, plus(day, served), limit(day, limit, fromService), issues, "〔2026〕1号", null);
    }

    Telling clarified(boolean late) {
        SealedText content = text();
        SealedText because = late ? text() : null;
        return (day, about) -> new ApplicationClarified(CASE, about, day, content, because);
    }

    Telling reasonsRequested(@Nullable Integer served, int limit, boolean fromService) {
        return (day, about) ->
                new ReasonsRequested(CASE, day, plus(day, served), limit(day, limit, fromService), null, null);
    }

    Telling reasonsGiven(@Nullable Boolean accepted) {
        SealedText reasons = text();
        return (day, about) -> new ReasonsGiven(CASE, about, day, reasons, accepted);
    }

    Telling delayed() {
        int by = 10 + random.nextInt(60);
        return (day, about) -> new ReplyDelayed(CASE, day.plusDays(by), day, null);
    }

    Telling feeAsked(@Nullable Integer served) {
        FeeMethod method = any(FeeMethod.values());
        BigDecimal amount = BigDecimal.valueOf(10L + random.nextInt(500));
        return (day, about) -> new FeeNoticeIssued(CASE, day, plus(day, served), method, 31, amount, null, null);
    }

    Telling feePaid() {
        return (day, about) -> new FeePaid(CASE, about, day, "票0001");
    }

    Telling consulted(Consultee who, @Nullable Integer served) {
        boolean person = who == Consultee.THIRD_PARTY;
        SealedText party = person ? text() : null;
        String body = person ? null : "某局";
        Limit limit = who == Consultee.OTHER_AGENCY && random.nextBoolean() ? new Limit(null, 10) : null;
        return (day, about) -> new ConsultationSent(CASE, who, party, body, day, plus(day, served), limit, null, null);
    }

    Telling opinionReceived(Position position) {
        SealedText reasons = text();
        return (day, about) -> new ConsultationAnswered(CASE, about, day, position, reasons);
    }

    Telling extended(int workingDays) {
        SealedText why = text();
        Approval approval = new Approval(new PersonId("head"), null, random.nextBoolean());
        return (day, about) -> new ReplyExtended(CASE, workingDays, approval, day, why, why, null);
    }

    Telling searched() {
        boolean found = random.nextBoolean();
        SealedText scope = text();
        return (day, about) -> new SearchRecorded(CASE, day, null, scope, null, found);
    }

    Telling examined() {
        Examination examination = any(Examination.values());
        ExaminationResult result = any(ExaminationResult.values());
        return (day, about) -> new DisclosureExamined(CASE, examination, day, null, result, null);
    }

    Telling approved() {
        ApprovedStep step = any(ApprovedStep.values());
        return (day, about) -> new StepApproved(CASE, step, day, new PersonId("head"), true, null);
    }

    Telling letterServed() {
        ServiceMethod method = any(ServiceMethod.values());
        return (day, about) -> new LetterServed(CASE, about, day, method, null);
    }

    Telling letterReturned() {
        return (day, about) -> new LetterReturned(CASE, about, day, null, null);
    }

    Telling note() {
        NoteKind kind = any(NoteKind.values());
        SealedText text = text();
        return (day, about) -> new NoteKept(CASE, day, kind, text);
    }

    Telling replied(Disposition disposition) {
        SealedText why = text();
        ApplicationId earlier = random.nextBoolean() ? new ApplicationId("earlier") : null;
        String documentNo = "〔2026〕" + random.nextInt(100) + "号";
        Integer promised = disposition == Disposition.GRANTED && random.nextBoolean() ? 10 : null;
        return (day, about) -> new ApplicationReplied(
                CASE,
                day,
                disposition,
                disposition.row(),
                day,
                List.of(new Ground("第三十六条", null)),
                disposition == Disposition.OTHER ? why : null,
                day.minusDays(1),
                documentNo,
                new Dispatch(ServiceMethod.MAIL, day, null, null),
                disposition == Disposition.REPEATED ? earlier : null,
                plus(day, promised));
    }

    Telling replyServed(boolean sentAgain) {
        return (day, about) -> new ReplyServed(
                CASE, new Dispatch(ServiceMethod.MAIL, sentAgain ? day : null, sentAgain ? null : day, null), day);
    }

    Telling provided() {
        return (day, about) -> new InformationProvided(CASE, day, ServiceMethod.ELECTRONIC, null);
    }

    Telling thirdPartyNotified() {
        return (day, about) -> new ThirdPartyNotified(CASE, about, day, null, null, null);
    }

    Telling withdrawn() {
        SealedText reason = text();
        return (day, about) -> new ApplicationWithdrawn(CASE, day, Disposition.WITHDRAWN.row(), day, reason);
    }

    Telling takenToReview(String review) {
        ReviewKind kind = any(ReviewKind.values());
        return (day, about) -> new ApplicationTakenToReview(CASE, new ReviewId(review), kind, day);
    }

    Telling reviewDecided(String review, ReviewEnding ending, boolean again) {
        Integer served = random.nextBoolean() ? random.nextInt(9) : null;
        Integer performBy = random.nextInt(3) == 0 ? 30 : null;
        return (day, about) -> new ReviewOfApplicationDecided(
                CASE,
                new ReviewId(review),
                day,
                plus(day, served),
                ending.result(),
                ending,
                again,
                plus(day, performBy),
                null);
    }

    Telling revoked() {
        SealedText reason = text();
        return (day, about) -> new ReplyRevoked(CASE, about, day, reason, null);
    }

    Telling proactivelyDisclosed() {
        boolean disclosed = random.nextBoolean();
        return (day, about) -> new ProactiveDisclosureDecided(CASE, day, disclosed, null, null);
    }

    Telling archived() {
        return (day, about) -> new ApplicationArchived(CASE, day, "2026-01", Retention.TEN_YEARS);
    }

    Telling annulled() {
        SealedText reason = text();
        return (day, about) -> new ApplicationAnnulled(CASE, day, reason);
    }

    Telling split() {
        List<ApplicationId> parts = List.of(new ApplicationId("part-1"), new ApplicationId("part-2"));
        return (day, about) -> new ApplicationSplit(CASE, day, parts, null);
    }

    Telling moved() {
        return (day, about) ->
                new ApplicationMoved(CASE, day, new AgencyCode("A02"), new ApplicationId("elsewhere"), null);
    }

    private static Limit limit(LocalDate day, int length, boolean fromService) {
        return fromService ? new Limit(null, length) : new Limit(day.plusDays(length), null);
    }

    private static @Nullable LocalDate plus(LocalDate day, @Nullable Integer days) {
        return days == null ? null : day.plusDays(days);
    }

    private SealedText text() {
        return new SealedText(APPLICANT, new EntryId("text-" + random.nextInt(1_000_000)), "00");
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
