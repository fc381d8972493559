package cn.disclosuredesk.events;

import cn.disclosuredesk.events.agency.AgencyFounded;
import cn.disclosuredesk.events.agency.AgencyRenamed;
import cn.disclosuredesk.events.application.Applicant;
import cn.disclosuredesk.events.application.ApplicationCarriedOver;
import cn.disclosuredesk.events.application.ApplicationCountedAfterSeal;
import cn.disclosuredesk.events.application.ApplicationHandedOver;
import cn.disclosuredesk.events.application.ApplicationReceived;
import cn.disclosuredesk.events.application.ApplicationReplied;
import cn.disclosuredesk.events.application.ApplicationTakenToReview;
import cn.disclosuredesk.events.application.ApplicationWithdrawn;
import cn.disclosuredesk.events.application.CarryOverReversed;
import cn.disclosuredesk.events.application.Dispatch;
import cn.disclosuredesk.events.application.Ground;
import cn.disclosuredesk.events.application.ReceiptConfirmed;
import cn.disclosuredesk.events.application.ReplyServed;
import cn.disclosuredesk.events.reportyear.YearClosed;
import cn.disclosuredesk.events.review.ReviewCarriedOver;
import cn.disclosuredesk.events.review.ReviewCountedAfterSeal;
import cn.disclosuredesk.events.review.ReviewDecided;
import cn.disclosuredesk.events.review.ReviewNotified;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.EntryId;
import cn.disclosuredesk.ids.PersonId;
import cn.disclosuredesk.ids.ReceiptNumber;
import cn.disclosuredesk.ids.ReviewId;
import cn.disclosuredesk.ids.SubjectId;
import cn.disclosuredesk.vocabulary.ApplicantKind;
import cn.disclosuredesk.vocabulary.Channel;
import cn.disclosuredesk.vocabulary.Disposition;
import cn.disclosuredesk.vocabulary.Outcome;
import cn.disclosuredesk.vocabulary.ReviewCapacity;
import cn.disclosuredesk.vocabulary.ReviewEnding;
import cn.disclosuredesk.vocabulary.ReviewKind;
import cn.disclosuredesk.vocabulary.ReviewProcedure;
import cn.disclosuredesk.vocabulary.ReviewResult;
import cn.disclosuredesk.vocabulary.ServiceMethod;
import java.time.LocalDate;
import java.util.List;

/** One event of every type, with everything that it can carry. */
public final class SampleEvents {

    public static final AgencyCode AGENCY = new AgencyCode("QSX-ZRZY");
    public static final ApplicationId APPLICATION = new ApplicationId("01940e3a-7c00-7000-8000-000000000001");
    public static final ReviewId REVIEW = new ReviewId("01950e3a-7c00-7000-8000-000000000002");

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
                        "青山县人民政府"),
                new ReceiptConfirmed(APPLICATION, day("2025-03-04"), day("2025-03-04")),
                new ApplicationHandedOver(APPLICATION, day("2025-03-05"), "法规科", HANDLER),
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
                        dispatch()),
                new ReplyServed(APPLICATION, dispatch(), day("2025-04-01")),
                new ApplicationWithdrawn(APPLICATION, day("2025-03-10"), Outcome.OTHER, day("2025-03-10"), sealed("6")),
                new ApplicationTakenToReview(APPLICATION, REVIEW, ReviewKind.RECONSIDERATION, day("2025-05-06")),
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
                        "青山县人民政府"),
                new ReviewDecided(
                        REVIEW,
                        day("2025-07-01"),
                        ReviewEnding.PARTLY_QUASHED,
                        ReviewResult.CORRECTED,
                        day("2025-07-16"),
                        day("2025-07-01"),
                        day("2025-08-15")),
                new ReviewCarriedOver(REVIEW, 2025, 2026),
                new ReviewCountedAfterSeal(
                        REVIEW, day("2026-04-02"), List.of(new KeptEntry(2025, "4:reconsideration:pending", 1)), 2026),
                new YearClosed(AGENCY, 2025, day("2025-12-31"), 3),
                new AgencyFounded(AGENCY, "青山县自然资源局", day("2025-01-01"), 2025),
                new AgencyRenamed(AGENCY, "青山县自然资源和规划局", day("2025-06-01")));
    }

    /** Events without anything that they need not carry: an import knows no more. */
    public static List<DisclosureEvent> bare() {
        return List.of(
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
                        null),
                new ReviewDecided(REVIEW, day("2025-07-01"), null, ReviewResult.OTHER, null, day("2025-07-01"), null));
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
