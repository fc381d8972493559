package cn.disclosuredesk.events.application;

import cn.disclosuredesk.events.DisclosureEvent;
import cn.disclosuredesk.ids.ApplicationId;

/** What can happen to an application (申请), in the order of a case's life. */
public sealed interface ApplicationEvent extends DisclosureEvent
        permits ApplicationReceived,
                ReceiptConfirmed,
                ApplicationHandedOver,
                ApplicationReplied,
                ReplyServed,
                ApplicationWithdrawn,
                ApplicationTakenToReview,
                ApplicationCarriedOver,
                CarryOverReversed,
                ApplicationCountedAfterSeal {

    ApplicationId application();
}
