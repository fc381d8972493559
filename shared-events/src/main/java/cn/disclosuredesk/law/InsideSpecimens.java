package cn.disclosuredesk.law;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.events.application.ApplicantContacted;
import cn.disclosuredesk.events.application.ApplicantIdentified;
import cn.disclosuredesk.events.application.ApplicantUnreachable;
import cn.disclosuredesk.events.application.ApplicationAccepted;
import cn.disclosuredesk.events.application.ApplicationHandedOver;
import cn.disclosuredesk.events.application.CopyAttached;
import cn.disclosuredesk.events.application.DisclosureExamined;
import cn.disclosuredesk.events.application.HandOverReturned;
import cn.disclosuredesk.events.application.NoteKept;
import cn.disclosuredesk.events.application.ReceiptConfirmed;
import cn.disclosuredesk.events.application.SearchRecorded;
import cn.disclosuredesk.events.application.StepApproved;
import cn.disclosuredesk.events.application.UnitOpinionGiven;
import cn.disclosuredesk.events.application.UnitUrged;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.SubjectId;
import cn.disclosuredesk.vocabulary.ApprovedStep;
import cn.disclosuredesk.vocabulary.Channel;
import cn.disclosuredesk.vocabulary.ContactPurpose;
import cn.disclosuredesk.vocabulary.Examination;
import cn.disclosuredesk.vocabulary.ExaminationResult;
import cn.disclosuredesk.vocabulary.NoteKind;
import java.util.List;

/** Receipt, hand-over and preparation as they could be recorded today. */
final class InsideSpecimens {

    static final List<Specimen> ALL = List.of(
            Specimen.of(
                    "confirmation",
                    ReceiptConfirmed.class,
                    (facts, today) -> new ReceiptConfirmed(id(facts), today, today)),
            Specimen.of(
                    "contacts",
                    ApplicantContacted.class,
                    (facts, today) -> new ApplicantContacted(id(facts), today, ContactPurpose.OTHER, true, null)),
            Specimen.of(
                    "unreachable",
                    ApplicantUnreachable.class,
                    (facts, today) -> new ApplicantUnreachable(id(facts), today, text(facts))),
            Specimen.of(
                    "copies",
                    CopyAttached.class,
                    (facts, today) -> new CopyAttached(id(facts), Channel.IN_PERSON, today, null, null)),
            Specimen.of(
                    "identity",
                    ApplicantIdentified.class,
                    (facts, today) -> new ApplicantIdentified(id(facts), subject(facts), subject(facts), today, null)),
            Specimen.of(
                    "acceptance",
                    ApplicationAccepted.class,
                    (facts, today) -> new ApplicationAccepted(id(facts), today)),
            Specimen.of(
                    "assignment",
                    ApplicationHandedOver.class,
                    (facts, today) -> new ApplicationHandedOver(id(facts), today, null, null, null)),
            Specimen.of("urge", UnitUrged.class, (facts, today) -> new UnitUrged(id(facts), today, null, 1)),
            Specimen.of(
                    "return",
                    HandOverReturned.class,
                    (facts, today) -> new HandOverReturned(id(facts), today, null, text(facts))),
            Specimen.of(
                    "opinion",
                    UnitOpinionGiven.class,
                    (facts, today) -> new UnitOpinionGiven(id(facts), today, null, null, null)),
            Specimen.of(
                    "searches",
                    SearchRecorded.class,
                    (facts, today) -> new SearchRecorded(id(facts), today, null, text(facts), null, true)),
            Specimen.of(
                    "examinations",
                    DisclosureExamined.class,
                    (facts, today) -> new DisclosureExamined(
                            id(facts), Examination.SECRECY, today, null, ExaminationResult.PASSED, null)),
            Specimen.of(
                    "approvals",
                    StepApproved.class,
                    (facts, today) -> new StepApproved(id(facts), ApprovedStep.REPLY, today, null, false, null)),
            Specimen.of(
                    "notes",
                    NoteKept.class,
                    (facts, today) -> new NoteKept(id(facts), today, NoteKind.NOTE, text(facts))));

    private InsideSpecimens() {}

    static ApplicationId id(CaseFacts facts) {
        return facts.registration().application();
    }

    /** Some sealed text: the law does not read it. */
    static SealedText text(CaseFacts facts) {
        return facts.registration().content();
    }

    private static SubjectId subject(CaseFacts facts) {
        return facts.firstApplicant().subject();
    }
}
