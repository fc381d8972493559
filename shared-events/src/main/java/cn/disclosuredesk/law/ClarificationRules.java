package cn.disclosuredesk.law;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.casefile.Recorded;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ClarificationRequested;
import cn.disclosuredesk.settings.ActSettings.SecondClarification;
import java.util.List;
import java.util.Optional;

/** How often the applicant can be asked what she means. */
final class ClarificationRules {

    static final List<Rule> ALL = List.of(ClarificationRules::theApplicantIsAskedOnceWhereTheOfficeSaysSo);

    private ClarificationRules() {}

    /** 一次性告知 (第三十条): usually a second round is only marked, an office may rule it out (A27). */
    static Optional<Objection> theApplicantIsAskedOnceWhereTheOfficeSaysSo(
            CaseFacts others, Recorded<ApplicationEvent> act, Reckoning reckoning) {
        if (!(act.fact() instanceof ClarificationRequested)
                || reckoning.settings().acts().secondClarification() != SecondClarification.FORBIDDEN) {
            return Optional.empty();
        }
        return others.all(ClarificationRequested.class)
                .findFirst()
                .map(asked -> Objection.impossible(
                        "sentOn", "%s已告知补正，本机关的补正告知以一次为限（《政府信息公开条例》第三十条）。".formatted(asked.sentOn())));
    }
}
