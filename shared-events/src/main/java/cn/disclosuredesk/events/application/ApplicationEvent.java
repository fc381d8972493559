package cn.disclosuredesk.events.application;

import cn.disclosuredesk.events.DisclosureEvent;
import cn.disclosuredesk.ids.ApplicationId;

/** What can happen to an application (申请), in the order of a case's life: of two facts of one day the earlier here came first. */
public sealed interface ApplicationEvent extends DisclosureEvent
        permits ApplicationReceived,
                ReceiptConfirmed,
                ApplicantContacted,
                ApplicantUnreachable,
                ApplicationContinued,
                CopyAttached,
                ApplicantIdentified,
                ApplicationAccepted,
                ApplicationHandedOver,
                UnitUrged,
                HandOverReturned,
                UnitOpinionGiven,
                ClarificationRequested,
                ApplicationClarified,
                ReasonsRequested,
                ReasonsGiven,
                ReplyDelayed,
                FeeNoticeIssued,
                FeePaid,
                ConsultationSent,
                ConsultationAnswered,
                ReplyExtended,
                SearchRecorded,
                DisclosureExamined,
                StepApproved,
                LetterServed,
                LetterReturned,
                NoteKept,
                ApplicationReplied,
                ThirdPartyNotified,
                ApplicationWithdrawn,
                ReplyServed,
                InformationProvided,
                ApplicationTakenToReview,
                ReviewOfApplicationDecided,
                ReplyRevoked,
                ProactiveDisclosureDecided,
                ApplicationArchived,
                ApplicationSplit,
                ApplicationMoved,
                ApplicationAnnulled,
                FactCorrected,
                FactRetracted,
                ApplicationCarriedOver,
                CarryOverReversed,
                ApplicationCountedAfterSeal,
                ApplicationRestated {

    ApplicationId application();
}
