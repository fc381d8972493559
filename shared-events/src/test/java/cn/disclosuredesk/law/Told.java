package cn.disclosuredesk.law;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.casefile.Happened;
import cn.disclosuredesk.clock.BundledCalendar;
import cn.disclosuredesk.clock.NationalCalendar;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.events.application.Applicant;
import cn.disclosuredesk.events.application.ApplicantContacted;
import cn.disclosuredesk.events.application.ApplicantUnreachable;
import cn.disclosuredesk.events.application.ApplicationClarified;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationHandedOver;
import cn.disclosuredesk.events.application.ApplicationReceived;
import cn.disclosuredesk.events.application.Approval;
import cn.disclosuredesk.events.application.ClarificationRequested;
import cn.disclosuredesk.events.application.ConsultationAnswered;
import cn.disclosuredesk.events.application.ConsultationSent;
import cn.disclosuredesk.events.application.CopyAttached;
import cn.disclosuredesk.events.application.DisclosureExamined;
import cn.disclosuredesk.events.application.FeeNoticeIssued;
import cn.disclosuredesk.events.application.FeePaid;
import cn.disclosuredesk.events.application.LetterReturned;
import cn.disclosuredesk.events.application.LetterServed;
import cn.disclosuredesk.events.application.Limit;
import cn.disclosuredesk.events.application.NoteKept;
import cn.disclosuredesk.events.application.ReasonsGiven;
import cn.disclosuredesk.events.application.ReasonsRequested;
import cn.disclosuredesk.events.application.ReceiptConfirmed;
import cn.disclosuredesk.events.application.ReplyDelayed;
import cn.disclosuredesk.events.application.ReplyExtended;
import cn.disclosuredesk.events.application.SearchRecorded;
import cn.disclosuredesk.events.application.StepApproved;
import cn.disclosuredesk.events.application.ThirdPartyNotified;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.PersonId;
import cn.disclosuredesk.ids.ReceiptNumber;
import cn.disclosuredesk.ids.SubjectId;
import cn.disclosuredesk.settings.Settings;
import cn.disclosuredesk.vocabulary.ApplicantKind;
import cn.disclosuredesk.vocabulary.ApprovedStep;
import cn.disclosuredesk.vocabulary.Channel;
import cn.disclosuredesk.vocabulary.Consultee;
import cn.disclosuredesk.vocabulary.ContactPurpose;
import cn.disclosuredesk.vocabulary.Examination;
import cn.disclosuredesk.vocabulary.ExaminationResult;
import cn.disclosuredesk.vocabulary.FeeMethod;
import cn.disclosuredesk.vocabulary.NoteKind;
import cn.disclosuredesk.vocabulary.Position;
import cn.disclosuredesk.vocabulary.ServiceMethod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words in which the tests of the law tell a case. Days are written {@code 2026-03-02}. */
final class Told {

    static final Reckoning RECKONING = new Reckoning(NationalCalendar.of(BundledCalendar.notices()), Settings.USUAL);

    static final ApplicationId CASE = new ApplicationId("case");
    static final SealedText TEXT = Happened.sealed(new SubjectId("subject"), "text");
    private static final PersonId HEAD = new PersonId("head");

    private Told() {}

    /** A case received on a day that nobody has to confirm, and what happened to it: sequences from 1. */
    static CaseFacts received(String on, ApplicationEvent... acts) {
        return told(registered(Channel.ONLINE, on, false), acts);
    }

    /** A case that arrived in a way that must be confirmed. */
    static CaseFacts arrived(String on, ApplicationEvent... acts) {
        return told(registered(Channel.ORDINARY_MAIL, on, true), acts);
    }

    static CaseFacts told(ApplicationReceived registration, ApplicationEvent... acts) {
        CaseFacts facts = CaseFacts.NONE.with(registration);
        for (ApplicationEvent act : acts) {
            facts = facts.with(act);
        }
        return facts;
    }

    static ApplicationReceived registered(Channel channel, String on, boolean provisional) {
        return new ApplicationReceived(
                CASE,
                new AgencyCode("A01"),
                new ReceiptNumber("2026-00001"),
                channel,
                day(on),
                provisional,
                day(on),
                day(on),
                null,
                List.of(new Applicant(new SubjectId("subject"), ApplicantKind.NATURAL_PERSON, TEXT)),
                null,
                TEXT,
                null,
                null,
                null);
    }

    static ReceiptConfirmed confirmed(String on) {
        return new ReceiptConfirmed(CASE, day(on), day(on));
    }

    static ApplicantContacted contacted(String on, boolean reached) {
        return new ApplicantContacted(CASE, day(on), ContactPurpose.RECEIPT, reached, null);
    }

    static ApplicantUnreachable unreachable(String on, boolean because) {
        return new ApplicantUnreachable(CASE, day(on), because ? TEXT : null);
    }

    static CopyAttached copy(String on) {
        return new CopyAttached(CASE, Channel.EMAIL, day(on), null, null);
    }

    static ApplicationHandedOver handedOver(String on) {
        return new ApplicationHandedOver(CASE, day(on), "法规科", null, null);
    }

    static NoteKept note(String on) {
        return new NoteKept(CASE, day(on), NoteKind.NOTE, TEXT);
    }

    static ClarificationRequested asked(String on, @Nullable String served) {
        return new ClarificationRequested(CASE, day(on), dayIf(served), new Limit(null, 15), TEXT, null, null);
    }

    static ApplicationClarified clarified(long about, String on, boolean because) {
        return new ApplicationClarified(CASE, about, day(on), TEXT, because ? TEXT : null);
    }

    static ReasonsRequested reasonsAsked(String on) {
        return new ReasonsRequested(CASE, day(on), null, new Limit(null, 15), null, null);
    }

    static ReasonsGiven reasons(long about, String on) {
        return new ReasonsGiven(CASE, about, day(on), TEXT, true);
    }

    static ReplyDelayed delayed(String on, String until) {
        return new ReplyDelayed(CASE, day(until), day(on), null);
    }

    static FeeNoticeIssued feeAsked(String on) {
        return feeAsked(on, FeeMethod.PER_REQUEST, 11, "100.00");
    }

    static FeeNoticeIssued feeAsked(String on, FeeMethod method, int units, String amount) {
        return new FeeNoticeIssued(CASE, day(on), day(on), method, units, new BigDecimal(amount), null, null);
    }

    static FeePaid paid(long about, String on) {
        return new FeePaid(CASE, about, day(on), null);
    }

    static ConsultationSent consulted(Consultee consultee, String on, @Nullable String served) {
        return new ConsultationSent(CASE, consultee, TEXT, null, day(on), dayIf(served), null, null, null);
    }

    static ConsultationAnswered opinion(long about, String on, Position position) {
        return new ConsultationAnswered(CASE, about, day(on), position, null);
    }

    static ThirdPartyNotified thirdPartyTold(long about, String on) {
        return new ThirdPartyNotified(CASE, about, day(on), null, null, null);
    }

    static ReplyExtended extended(String on, int days) {
        return new ReplyExtended(CASE, days, new Approval(HEAD, day(on), false), day(on), TEXT, null, null);
    }

    static ReplyExtended extendedWithoutApproval(String on, int days) {
        return new ReplyExtended(CASE, days, null, day(on), TEXT, null, null);
    }

    static StepApproved approved(String on, ApprovedStep step) {
        return new StepApproved(CASE, step, day(on), HEAD, false, null);
    }

    static DisclosureExamined examined(String on, Examination examination) {
        return new DisclosureExamined(CASE, examination, day(on), HEAD, ExaminationResult.PASSED, null);
    }

    static SearchRecorded searched(String on) {
        return new SearchRecorded(CASE, day(on), HEAD, TEXT, null, false);
    }

    static LetterServed served(long about, String on) {
        return new LetterServed(CASE, about, day(on), ServiceMethod.MAIL, null);
    }

    static LetterReturned cameBack(long about, String on) {
        return new LetterReturned(CASE, about, day(on), null, null);
    }

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private static @Nullable LocalDate dayIf(@Nullable String iso) {
        return iso == null ? null : day(iso);
    }
}
