package cn.disclosuredesk.events;

import cn.disclosuredesk.events.agency.AgencyFounded;
import cn.disclosuredesk.events.agency.AgencyMarkedAsDemo;
import cn.disclosuredesk.events.agency.AgencyRenamed;
import cn.disclosuredesk.events.agency.AgencySucceeded;
import cn.disclosuredesk.events.agency.AgencySuccessionRetracted;
import cn.disclosuredesk.events.application.Applicant;
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
import cn.disclosuredesk.events.application.Approval;
import cn.disclosuredesk.events.application.CarryOverReversed;
import cn.disclosuredesk.events.application.ClarificationRequested;
import cn.disclosuredesk.events.application.ConsultationAnswered;
import cn.disclosuredesk.events.application.ConsultationSent;
import cn.disclosuredesk.events.application.CopyAttached;
import cn.disclosuredesk.events.application.DisclosureExamined;
import cn.disclosuredesk.events.application.Dispatch;
import cn.disclosuredesk.events.application.FactCorrected;
import cn.disclosuredesk.events.application.FactRetracted;
import cn.disclosuredesk.events.application.FeeNoticeIssued;
import cn.disclosuredesk.events.application.FeePaid;
import cn.disclosuredesk.events.application.Ground;
import cn.disclosuredesk.events.application.HandOverReturned;
import cn.disclosuredesk.events.application.InformationProvided;
import cn.disclosuredesk.events.application.LetterReturned;
import cn.disclosuredesk.events.application.LetterServed;
import cn.disclosuredesk.events.application.Limit;
import cn.disclosuredesk.events.application.NoteKept;
import cn.disclosuredesk.events.application.Opening;
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
import cn.disclosuredesk.vocabulary.Outcome;
import cn.disclosuredesk.vocabulary.Position;
import cn.disclosuredesk.vocabulary.Retention;
import cn.disclosuredesk.vocabulary.ReviewCapacity;
import cn.disclosuredesk.vocabulary.ReviewEnding;
import cn.disclosuredesk.vocabulary.ReviewKind;
import cn.disclosuredesk.vocabulary.ReviewProcedure;
import cn.disclosuredesk.vocabulary.ReviewResult;
import cn.disclosuredesk.vocabulary.ServiceMethod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** One event of every type, with everything that it can carry. */
public final class SampleEvents {

    public static final AgencyCode AGENCY = new AgencyCode("QSX-ZRZY");
    public static final ApplicationId APPLICATION = new ApplicationId("01940e3a-7c00-7000-8000-000000000001");
    public static final ReviewId REVIEW = new ReviewId("01950e3a-7c00-7000-8000-000000000002");

    private static final ApplicationId OTHER_CASE = new ApplicationId("01940e3a-7c00-7000-8000-000000000003");
    private static final SubjectId SUBJECT = new SubjectId("01940e3a-7c00-7000-8000-00000000000a");
    private static final PersonId HANDLER = new PersonId("01930e3a-7c00-7000-8000-00000000000c");

    private SampleEvents() {}

    public static List<DisclosureEvent> all() {
        return List.of(
                new ApplicationReceived(
                        APPLICATION,
                        AGENCY,
                        ReceiptNumber.of(2025, 42),
                        Channel.ORDINARY_MAIL,
                        day("2025-03-03"),
                        true,
                        day("2025-02-27"),
                        day("2025-03-01"),
                        day("2025-03-03"),
                        List.of(new Applicant(SUBJECT, ApplicantKind.NATURAL_PERSON, sealed("1"))),
                        new Applicant(SUBJECT, ApplicantKind.LEGAL_SERVICE_INSTITUTION, sealed("2")),
                        sealed("3"),
                        sealed("4"),
                        "1234567890123",
                        "青山县人民政府",
                        day("2026-02-10"),
                        new Opening(2025, true)),
                new ReceiptConfirmed(APPLICATION, day("2025-03-04"), day("2025-03-04")),
                new ApplicationHandedOver(APPLICATION, day("2025-03-05"), "法规科", HANDLER, day("2025-03-12")),
                new ApplicationReplied(
                        APPLICATION,
                        day("2025-03-28"),
                        Disposition.NOT_FOUND,
                        Outcome.NOT_HELD,
                        day("2025-03-28"),
                        List.of(new Ground("第三十六条", "第（四）项")),
                        sealed("5"),
                        day("2025-03-27"),
                        "青自然资答〔2025〕42号",
                        dispatch(),
                        OTHER_CASE,
                        day("2025-04-15")),
                new ReplyServed(APPLICATION, dispatch(), day("2025-04-01")),
                new ApplicationWithdrawn(APPLICATION, day("2025-03-10"), Outcome.OTHER, day("2025-03-10"), sealed("6")),
                new ApplicationTakenToReview(APPLICATION, REVIEW, ReviewKind.RECONSIDERATION, day("2025-05-06")),
                new ApplicantContacted(APPLICATION, day("2025-03-03"), ContactPurpose.RECEIPT, true, sealed("7")),
                new ApplicantUnreachable(APPLICATION, day("2025-03-04"), sealed("7")),
                new ApplicationContinued(
                        APPLICATION,
                        Continuation.SPLIT,
                        OTHER_CASE,
                        AGENCY,
                        ReceiptNumber.of(2025, 41),
                        day("2025-03-06")),
                new CopyAttached(APPLICATION, Channel.EMAIL, day("2025-03-05"), "1234567890124", sealed("7")),
                new ApplicantIdentified(
                        APPLICATION,
                        SUBJECT,
                        new SubjectId("01940e3a-7c00-7000-8000-00000000000b"),
                        day("2025-03-06"),
                        sealed("7")),
                new ApplicationAccepted(APPLICATION, day("2025-03-04")),
                new UnitUrged(APPLICATION, day("2025-03-13"), "法规科", 2),
                new HandOverReturned(APPLICATION, day("2025-03-06"), "法规科", sealed("7")),
                new UnitOpinionGiven(APPLICATION, day("2025-03-12"), "法规科", HANDLER, sealed("7")),
                new ClarificationRequested(
                        APPLICATION,
                        day("2025-03-10"),
                        day("2025-03-12"),
                        new Limit(null, 15),
                        sealed("7"),
                        "青自然资补〔2025〕3号",
                        "1234567890125"),
                new ApplicationClarified(APPLICATION, 4, day("2025-03-20"), sealed("7"), sealed("8")),
                new ReasonsRequested(
                        APPLICATION,
                        day("2025-03-10"),
                        day("2025-03-12"),
                        new Limit(day("2025-03-31"), null),
                        "青自然资函〔2025〕4号",
                        "1234567890126"),
                new ReasonsGiven(APPLICATION, 5, day("2025-03-20"), sealed("7"), true),
                new ReplyDelayed(APPLICATION, day("2025-06-30"), day("2025-03-28"), "青自然资函〔2025〕5号"),
                new FeeNoticeIssued(
                        APPLICATION,
                        day("2025-03-07"),
                        day("2025-03-09"),
                        FeeMethod.PER_PAGE,
                        100,
                        new BigDecimal("700.00"),
                        "青自然资费〔2025〕1号",
                        "1234567890127"),
                new FeePaid(APPLICATION, 6, day("2025-03-20"), "0001234567"),
                new ConsultationSent(
                        APPLICATION,
                        Consultee.THIRD_PARTY,
                        sealed("7"),
                        "青山县生态环境局",
                        day("2025-03-06"),
                        day("2025-03-08"),
                        new Limit(null, 15),
                        "青自然资征〔2025〕2号",
                        "1234567890128"),
                new ConsultationAnswered(APPLICATION, 7, day("2025-03-20"), Position.PARTLY, sealed("7")),
                new ReplyExtended(
                        APPLICATION,
                        20,
                        new Approval(HANDLER, day("2025-03-27"), true),
                        day("2025-03-28"),
                        sealed("7"),
                        sealed("8"),
                        "青自然资延〔2025〕6号"),
                new SearchRecorded(APPLICATION, day("2025-03-11"), HANDLER, sealed("7"), sealed("8"), false),
                new DisclosureExamined(
                        APPLICATION,
                        Examination.SECRECY,
                        day("2025-03-11"),
                        HANDLER,
                        ExaminationResult.PASSED,
                        sealed("7")),
                new StepApproved(APPLICATION, ApprovedStep.REPLY, day("2025-03-27"), HANDLER, true, sealed("7")),
                new LetterServed(APPLICATION, 4, day("2025-03-12"), ServiceMethod.MAIL, "1234567890125"),
                new LetterReturned(APPLICATION, 4, day("2025-03-14"), sealed("7"), "1234567890125"),
                new NoteKept(APPLICATION, day("2025-03-11"), NoteKind.ADVICE, sealed("7")),
                new ThirdPartyNotified(
                        APPLICATION, 7, day("2025-03-28"), day("2025-03-31"), "青自然资告〔2025〕1号", "1234567890129"),
                new InformationProvided(APPLICATION, day("2025-04-14"), ServiceMethod.MAIL, "1234567890130"),
                new ReviewOfApplicationDecided(
                        APPLICATION,
                        REVIEW,
                        day("2025-07-01"),
                        day("2025-07-04"),
                        ReviewResult.CORRECTED,
                        ReviewEnding.QUASHED,
                        true,
                        day("2025-08-15"),
                        day("2025-07-20")),
                new ReplyRevoked(APPLICATION, 9, day("2025-04-20"), sealed("7"), "青自然资撤〔2025〕1号"),
                new ProactiveDisclosureDecided(
                        APPLICATION, day("2025-04-20"), true, "https://www.example.gov.cn/a/42.html", sealed("7")),
                new ApplicationArchived(APPLICATION, day("2025-09-01"), "2025-D30-0042", Retention.THIRTY_YEARS),
                new ApplicationSplit(APPLICATION, day("2025-03-06"), List.of(OTHER_CASE), sealed("7")),
                new ApplicationMoved(
                        APPLICATION, day("2025-03-06"), new AgencyCode("QSX-STHJ"), OTHER_CASE, sealed("7")),
                new ApplicationAnnulled(APPLICATION, day("2025-03-06"), sealed("7")),
                new FactCorrected(
                        APPLICATION,
                        3,
                        day("2025-04-02"),
                        new ApplicationWithdrawn(
                                APPLICATION, day("2025-03-11"), Outcome.OTHER, day("2025-03-11"), sealed("6")),
                        sealed("7")),
                new FactRetracted(APPLICATION, 3, day("2025-04-02"), sealed("7")),
                new ApplicationCarriedOver(APPLICATION, 2025, 2026),
                new CarryOverReversed(APPLICATION, 2025, day("2025-12-30")),
                new ApplicationCountedAfterSeal(
                        APPLICATION, day("2026-04-02"), List.of(new KeptEntry(2025, "1:3.1:0", 1)), 2026, 0),
                new ReviewNotified(
                        REVIEW,
                        AGENCY,
                        ReviewKind.RECONSIDERATION,
                        List.of(APPLICATION),
                        day("2025-05-06"),
                        day("2025-04-28"),
                        ReviewCapacity.ORIGINAL_AGENCY,
                        true,
                        ReviewProcedure.ORDINARY,
                        "青政复〔2025〕7号",
                        "青山县人民政府",
                        day("2026-02-10")),
                new ReviewDecided(
                        REVIEW,
                        day("2025-07-01"),
                        ReviewEnding.PARTLY_QUASHED,
                        ReviewResult.CORRECTED,
                        day("2025-07-16"),
                        day("2025-07-01"),
                        day("2025-08-15"),
                        day("2025-07-04"),
                        true),
                new ReviewCarriedOver(REVIEW, 2025, 2026),
                new ReviewCountedAfterSeal(
                        REVIEW, day("2026-04-02"), List.of(new KeptEntry(2025, "4:reconsideration:pending", 1)), 2026),
                new ApplicationRestated(
                        APPLICATION,
                        day("2026-05-04"),
                        2025,
                        new Keeping(List.of(new KeptEntry(2024, "3/1/0", 1)), day("2025-01-01"), 0)),
                new ReviewAccepted(REVIEW, day("2025-05-05"), "青政复〔2025〕7号"),
                new ReviewProcedureChanged(REVIEW, day("2025-05-08"), ReviewProcedure.SUMMARY),
                new ReviewAnswered(REVIEW, day("2025-05-12"), "青自然资答〔2025〕3号"),
                new ReviewHearingSet(REVIEW, day("2025-05-13"), day("2025-06-03")),
                new ReviewSuspended(REVIEW, day("2025-05-20"), sealed("8")),
                new ReviewResumed(REVIEW, day("2025-05-28")),
                new ReviewWithdrawn(REVIEW, day("2025-06-30"), ReviewEnding.ENDED_BY_WITHDRAWAL, day("2025-06-30")),
                new ReviewAppealed(REVIEW, day("2025-07-10"), true, "青州市中级人民法院", "（2025）青02行终9号"),
                new ReviewTookEffect(REVIEW, day("2025-07-20")),
                new ReviewAnnulled(REVIEW, day("2025-08-01"), sealed("9")),
                new ReviewFactCorrected(
                        REVIEW, 3, day("2025-08-02"), new ReviewAnswered(REVIEW, day("2025-05-13"), null), sealed("7")),
                new ReviewFactRetracted(REVIEW, 4, day("2025-08-03"), sealed("7")),
                new ReviewRestated(REVIEW, day("2026-05-04"), 2025, null),
                new OpeningStated(AGENCY, 2025, day("2025-01-06"), List.of(2, 1, 0, 0, 0, 0)),
                new FiguresStated(
                        AGENCY, 2024, day("2025-01-06"), List.of(new Figure("3/4/0", 2), new Figure("3/4/6", 2)), true),
                new YearSealed(
                        AGENCY,
                        2025,
                        day("2026-01-30"),
                        1,
                        List.of(new AgencyCode("QS-CZ")),
                        List.of(new Figure("3/1/0", 12)),
                        "1".repeat(64)),
                new YearRestated(
                        AGENCY,
                        2025,
                        day("2026-05-04"),
                        2,
                        List.of(),
                        List.of(new Figure("3/1/0", 13)),
                        "2".repeat(64),
                        sealed("7"),
                        HANDLER),
                new AgencySucceeded(AGENCY, new AgencyCode("QS-CZ"), day("2026-03-01"), "青政发〔2026〕3号"),
                new AgencySuccessionRetracted(AGENCY, day("2026-03-02"), sealed("7")),
                new YearClosed(AGENCY, 2025, day("2025-12-31"), 3),
                new AgencyFounded(AGENCY, "青山县自然资源局", day("2025-01-01"), 2025),
                new AgencyMarkedAsDemo(AGENCY, day("2025-01-01")),
                new AgencyRenamed(AGENCY, "青山县自然资源和规划局", day("2025-06-01")),
                new RegisterExported(AGENCY, day("2026-03-02"), 2025, 312, 4));
    }

    /** Events without anything that they need not carry: an import knows no more. */
    public static List<DisclosureEvent> bare() {
        return List.of(
                new RegisterExported(AGENCY, day("2026-03-02"), null, 0, 0),
                new ApplicationReceived(
                        APPLICATION,
                        AGENCY,
                        new ReceiptNumber("旧—7"),
                        Channel.OTHER,
                        day("2025-03-03"),
                        false,
                        null,
                        null,
                        null,
                        List.of(new Applicant(SUBJECT, null, sealed("1"))),
                        null,
                        sealed("3"),
                        null,
                        null,
                        null),
                new ApplicationReplied(
                        APPLICATION,
                        day("2025-03-28"),
                        Disposition.GRANTED,
                        Outcome.GRANTED,
                        day("2025-03-28"),
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null),
                new ConsultationSent(
                        APPLICATION, Consultee.OTHER_AGENCY, null, null, day("2025-03-06"), null, null, null, null),
                new ReplyExtended(APPLICATION, 20, null, day("2025-03-28"), null, null, null),
                new FeeNoticeIssued(
                        APPLICATION, null, day("2025-03-07"), null, null, new BigDecimal("100"), null, null),
                new ReviewDecided(
                        REVIEW, day("2025-07-01"), null, ReviewResult.OTHER, null, day("2025-07-01"), null, null));
    }

    private static Dispatch dispatch() {
        return new Dispatch(ServiceMethod.MAIL, day("2025-03-28"), day("2025-04-01"), "9876543210987");
    }

    private static SealedText sealed(String last) {
        return new SealedText(SUBJECT, new EntryId("01940e3a-7c00-7000-8000-0000000000f" + last), last.repeat(64));
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
