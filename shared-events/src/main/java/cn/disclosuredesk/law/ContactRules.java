package cn.disclosuredesk.law;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.casefile.Recorded;
import cn.disclosuredesk.events.application.ApplicantContacted;
import cn.disclosuredesk.events.application.ApplicantUnreachable;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.LetterReturned;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** When an applicant counts as out of reach (国办公开办函〔2015〕207号). */
final class ContactRules {

    static final List<Rule> ALL = List.of(
            ContactRules::onlyWhoMustBeAskedToConfirmIsUnreachable, ContactRules::whoIsUnreachableWasTriedInVain);

    private static final String ARTICLE = "（国办公开办函〔2015〕207号）";

    private ContactRules() {}

    /** 联系未果 stops the clock only while the receipt waits for its confirmation, and is recorded once. */
    static Optional<Objection> onlyWhoMustBeAskedToConfirmIsUnreachable(
            CaseFacts others, Recorded<ApplicationEvent> act, Reckoning reckoning) {
        if (!(act.fact() instanceof ApplicantUnreachable fact)) {
            return Optional.empty();
        }
        Optional<ApplicantUnreachable> already =
                others.all(ApplicantUnreachable.class).findFirst();
        if (already.isPresent()) {
            return Optional.of(Objection.recordedAlready(
                    null, "本件已登记联系未果（%s）。".formatted(already.get().on())));
        }
        if (!others.registration().provisional()) {
            return Optional.of(
                    Objection.impossible("on", "本件收到日期%s无需申请人确认，不能登记联系未果%s。".formatted(others.receivedOn(), ARTICLE)));
        }
        return others.confirmed()
                .filter(confirmed -> !confirmed.confirmedOn().isAfter(fact.on()))
                .map(confirmed -> Objection.impossible(
                        "on", "申请人已于%s确认，%s不能再登记联系未果%s。".formatted(confirmed.confirmedOn(), fact.on(), ARTICLE)));
    }

    /** Two attempts in vain on two days, or a letter that came back, or a reason why there is no way to reach her. */
    static Optional<Objection> whoIsUnreachableWasTriedInVain(
            CaseFacts others, Recorded<ApplicationEvent> act, Reckoning reckoning) {
        if (!(act.fact() instanceof ApplicantUnreachable fact) || fact.because() != null) {
            return Optional.empty();
        }
        boolean cameBack =
                others.all(LetterReturned.class).anyMatch(letter -> !letter.on().isAfter(fact.on()));
        List<LocalDate> inVain = others.all(ApplicantContacted.class)
                .filter(contact -> !contact.reached() && !contact.on().isAfter(fact.on()))
                .map(ApplicantContacted::on)
                .distinct()
                .toList();
        if (cameBack || inVain.size() >= 2) {
            return Optional.empty();
        }
        String tried = inVain.isEmpty() ? "尚无未接通的联系记录" : "只有%s一天的未接通联系记录".formatted(inVain.get(0));
        return Optional.of(Objection.impossible(
                "on", "截至%s%s：登记联系未果须有不同两天的未接通联系记录，或有退信，或写明没有联系方式的原因%s。".formatted(fact.on(), tried, ARTICLE)));
    }
}
