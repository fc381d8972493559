package cn.disclosuredesk.casefile;

import cn.disclosuredesk.books.Account;
import cn.disclosuredesk.books.Footprint;
import cn.disclosuredesk.events.Keeping;
import cn.disclosuredesk.events.KeptEntry;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.events.application.Applicant;
import cn.disclosuredesk.events.application.ApplicationCarriedOver;
import cn.disclosuredesk.events.application.ApplicationCountedAfterSeal;
import cn.disclosuredesk.events.application.ApplicationHandedOver;
import cn.disclosuredesk.events.application.ApplicationReceived;
import cn.disclosuredesk.events.application.ApplicationReplied;
import cn.disclosuredesk.events.application.ApplicationRestated;
import cn.disclosuredesk.events.application.ApplicationTakenToReview;
import cn.disclosuredesk.events.application.ApplicationWithdrawn;
import cn.disclosuredesk.events.application.Opening;
import cn.disclosuredesk.events.application.ReceiptConfirmed;
import cn.disclosuredesk.events.review.ReviewCarriedOver;
import cn.disclosuredesk.events.review.ReviewCountedAfterSeal;
import cn.disclosuredesk.events.review.ReviewDecided;
import cn.disclosuredesk.events.review.ReviewNotified;
import cn.disclosuredesk.events.review.ReviewRestated;
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
import cn.disclosuredesk.vocabulary.ReviewKind;
import cn.disclosuredesk.vocabulary.ReviewResult;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Facts of cases for tests, each with only what the test is about. Days are written {@code 2026-01-05}. */
public final class Happened {

    private Happened() {}

    public static ApplicationReceived received(
            String id, String agency, String receiptNo, LocalDate on, @Nullable ApplicantKind kind) {
        SubjectId subject = new SubjectId("subject-of-" + id);
        return new ApplicationReceived(
                new ApplicationId(id),
                new AgencyCode(agency),
                new ReceiptNumber(receiptNo),
                Channel.ONLINE,
                on,
                false,
                on,
                on,
                null,
                List.of(new Applicant(subject, kind, sealed(subject, "particulars-of-" + id))),
                null,
                sealed(subject, "content-of-" + id),
                null,
                null,
                null);
    }

    public static ApplicationReceived received(String id, String on, @Nullable ApplicantKind kind) {
        return received(id, "A01", "number-of-" + id, LocalDate.parse(on), kind);
    }

    public static SealedText sealed(SubjectId subject, String entry) {
        return new SealedText(subject, new EntryId(entry), "00");
    }

    public static ReceiptConfirmed confirmed(String id, LocalDate receivedOn) {
        return new ReceiptConfirmed(new ApplicationId(id), receivedOn, receivedOn);
    }

    public static ApplicationHandedOver handedOver(
            String id, String on, @Nullable String unit, @Nullable String person) {
        PersonId handler = person == null ? null : new PersonId(person);
        return new ApplicationHandedOver(new ApplicationId(id), LocalDate.parse(on), unit, handler, null);
    }

    public static ApplicationReplied replied(String id, LocalDate madeOn, Outcome outcome) {
        return replied(id, madeOn, outcome, null);
    }

    public static ApplicationReplied replied(
            String id, LocalDate madeOn, Outcome outcome, @Nullable String documentNo) {
        return new ApplicationReplied(
                new ApplicationId(id),
                madeOn,
                Disposition.usualFor(outcome),
                outcome,
                madeOn,
                List.of(),
                null,
                null,
                documentNo,
                null,
                null,
                null);
    }

    public static ApplicationWithdrawn withdrawn(String id, LocalDate on) {
        return new ApplicationWithdrawn(new ApplicationId(id), on, Outcome.OTHER, on, null);
    }

    public static ApplicationCarriedOver carriedOver(String id, int from, int into) {
        return new ApplicationCarriedOver(new ApplicationId(id), from, into);
    }

    public static ApplicationTakenToReview takenToReview(String id, String review, ReviewKind kind, LocalDate on) {
        return new ApplicationTakenToReview(new ApplicationId(id), new ReviewId(review), kind, on);
    }

    /** A fact was recorded after the years before {@code year} had been sealed with {@code published} in them. */
    public static ApplicationCountedAfterSeal countedAfterSeal(String id, Footprint published, int year) {
        List<KeptEntry> kept = keptBefore(year, published);
        Integer column = kept.stream()
                .filter(entry -> entry.year() == year - 1)
                .map(entry -> Account.named(entry.account()).orElseThrow())
                .filter(account -> account.row().equals(Account.CARRIED_OUT))
                .filter(account -> !account.column().equals(Account.KIND_MISSING))
                .map(account -> Integer.valueOf(account.column()))
                .findFirst()
                .orElse(null);
        return new ApplicationCountedAfterSeal(new ApplicationId(id), LocalDate.of(year, 3, 1), kept, year, column);
    }

    public static ReviewNotified notified(
            String id, String agency, ReviewKind kind, LocalDate on, boolean counted, List<String> applications) {
        return new ReviewNotified(
                new ReviewId(id),
                new AgencyCode(agency),
                kind,
                applications.stream().map(ApplicationId::new).toList(),
                on,
                null,
                counted ? ReviewCapacity.ORIGINAL_AGENCY : ReviewCapacity.THIRD_PERSON,
                counted,
                null,
                "case-no-of-" + id,
                null);
    }

    public static ReviewDecided decided(String id, LocalDate on, ReviewResult result) {
        return new ReviewDecided(new ReviewId(id), on, null, result, null, on, null, null);
    }

    public static ReviewCarriedOver reviewCarriedOver(String id, int from, int into) {
        return new ReviewCarriedOver(new ReviewId(id), from, into);
    }

    /** A fact was recorded after the years before {@code year} had been sealed with {@code published} in them. */
    public static ReviewCountedAfterSeal reviewCountedAfterSeal(String id, Footprint published, int year) {
        return new ReviewCountedAfterSeal(
                new ReviewId(id), LocalDate.of(year, 3, 1), keptBefore(year, published), year);
    }

    /** The same, registered after the year of receipt had been sealed, or had been published without the desk. */
    public static ApplicationReceived countingFrom(
            ApplicationReceived fact, @Nullable LocalDate countsFrom, @Nullable Opening opening) {
        return new ApplicationReceived(
                fact.application(),
                fact.agency(),
                fact.receiptNo(),
                fact.channel(),
                fact.receivedOn(),
                fact.provisional(),
                fact.submittedOn(),
                fact.arrivedOn(),
                fact.confirmedOn(),
                fact.applicants(),
                fact.agent(),
                fact.content(),
                fact.form(),
                fact.mailNo(),
                fact.replyInNameOf(),
                countsFrom,
                opening);
    }

    /** The same, registered after the year of the notice had been sealed. */
    public static ReviewNotified countingFrom(ReviewNotified fact, @Nullable LocalDate countsFrom) {
        return new ReviewNotified(
                fact.review(),
                fact.agency(),
                fact.kind(),
                fact.applications(),
                fact.notifiedOn(),
                fact.filedOn(),
                fact.capacity(),
                fact.counted(),
                fact.procedure(),
                fact.caseNo(),
                fact.body(),
                countsFrom);
    }

    public static ApplicationRestated restated(String id, int from, @Nullable Keeping left) {
        return new ApplicationRestated(new ApplicationId(id), LocalDate.of(from + 2, 6, 1), from, left);
    }

    public static ReviewRestated reviewRestated(String id, int from, @Nullable Keeping left) {
        return new ReviewRestated(new ReviewId(id), LocalDate.of(from + 2, 6, 1), from, left);
    }

    private static List<KeptEntry> keptBefore(int year, Footprint published) {
        return published.counts().entrySet().stream()
                .filter(entry -> entry.getKey().year() < year)
                .map(entry -> new KeptEntry(
                        entry.getKey().year(), entry.getKey().account().name(), entry.getValue()))
                .toList();
    }
}
