package cn.disclosuredesk.command.application.division;

import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.vault.Vault;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.events.application.Applicant;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.SubjectId;
import cn.disclosuredesk.vault.Particulars;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The people and texts of a case, sealed anew for another agency: a subject is a person within one agency. */
final class AtAnotherAgency {

    private final Vault vault;
    private final AgencyCode agency;
    private final Map<SubjectId, SubjectId> subjects = new HashMap<>();

    AtAnotherAgency(Vault vault, AgencyCode agency) {
        this.vault = vault;
        this.agency = agency;
    }

    Applicant applicant(Applicant applicant) {
        Particulars known = vault.particulars(applicant.particulars()).orElseThrow(AtAnotherAgency::destroyed);
        SubjectId subject =
                subjects.computeIfAbsent(applicant.subject(), somebody -> vault.subject(agency, known.idNumber()));
        return new Applicant(subject, applicant.kind(), vault.seal(agency, subject, known));
    }

    /** A text of one of the applicants, or the name of somebody who is none. */
    SealedText text(SealedText sealed) {
        String text = vault.open(sealed).orElseThrow(AtAnotherAgency::destroyed);
        SubjectId subject = subjects.get(sealed.subject());
        return subject == null ? name(text) : vault.seal(agency, subject, text);
    }

    @Nullable
    SealedText textIfAny(@Nullable SealedText sealed) {
        return sealed == null ? null : text(sealed);
    }

    private SealedText name(String name) {
        return vault.seal(agency, vault.subject(agency, null), new Particulars(name, null, null, null, null));
    }

    private static Refusal destroyed() {
        return Refusal.excluded(null, "本件的个人信息已经销毁，原文无法读出，不能改登到其他机关。");
    }
}
