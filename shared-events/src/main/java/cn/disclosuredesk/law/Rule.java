package cn.disclosuredesk.law;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.casefile.Recorded;
import cn.disclosuredesk.events.application.ApplicationEvent;
import java.util.Optional;

/**
 * One rule about what can have happened. It judges a fact against all others, whichever was recorded first: what it says
 * cannot depend on the order of recording.
 */
@FunctionalInterface
interface Rule {

    /**
     * @param others the facts of the case without this one
     * @param act the fact under judgement; its sequence is the one under which it was, or would be, recorded
     * @param reckoning for limits in working days
     */
    Optional<Objection> check(CaseFacts others, Recorded<ApplicationEvent> act, Reckoning reckoning);
}
