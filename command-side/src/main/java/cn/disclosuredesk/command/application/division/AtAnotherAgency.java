package cn.disclosuredesk.command.application.division;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.vault.Vault;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.events.application.Applicant;
import cn.disclosuredesk.events.application.ConsultationSent;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.SubjectId;
import cn.disclosuredesk.vault.Particulars;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The people and texts of a case, sealed anew for another agency: a subject is a person within one agency. */
final class AtAnotherAgency {

    private final Vault vault;
    private final AgencyCode agency;
    private final Set<SealedText> names;
    private final Map<SubjectId, SubjectId> subjects = new HashMap<>();

    /** {@code facts} tell whose names, of those who are no applicants, stand in the case. */
    AtAnotherAgency(Vault vault, AgencyCode agency, CaseFacts facts) {
        this.vault = vault;
        this.agency = agency;
        this.names = facts.all(ConsultationSent.class)
                .flatMap(letter -> Stream.ofNullable(letter.party()))
                .collect(Collectors.toUnmodifiableSet());
    }

    Applicant applicant(Applicant applicant) {
        Particulars known = vault.particulars(applicant.particulars()).orElseThrow(AtAnotherAgency::destroyed);
        SubjectId subject =
                subjects.computeIfAbsent(applicant.subject(), somebody -> vault.subject(agency, known.idNumber()));
        return new Applicant(subject, applicant.kind(), vault.seal(agency, subject, known));
    }

    /** A text of one of the applicants, or of somebody else: whose texts were one person's there are one person's here. */
    SealedText text(SealedText sealed) {
        String text = vault.open(sealed).orElseThrow(AtAnotherAgency::destroyed);
        SubjectId subject = subjects.computeIfAbsent(sealed.subject(), somebody -> vault.subject(agency, null));
        return names.contains(sealed)
                ? vault.seal(agency, subject, new Particulars(text, null, null, null, null))
                : vault.seal(agency, subject, text);
    }

    @Nullable
    SealedText textIfAny(@Nullable SealedText sealed) {
        return sealed == null ? null : text(sealed);
    }

    private static Refusal destroyed() {
        return Refusal.excluded(null, "本件的个人信息已经销毁，原文无法读出，不能改登到其他机关。");
    }
}
