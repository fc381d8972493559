package cn.disclosuredesk.command.application;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.events.application.ApplicationEvent;
import java.util.Optional;

/** An act after which a case has ended: the reply or the withdrawal. */
sealed interface EndingAct permits ReplyToApplication, WithdrawApplication {

    /** The fact as it will be recorded, by the settings of today. */
    ApplicationEvent fact();

    /** Why the fact cannot stand in this case; empty where it can. */
    Optional<Refusal> check(CaseFacts facts);
}
