package cn.disclosuredesk.query.casepage;

import cn.disclosuredesk.law.LawfulActs.LawfulAct;
import cn.disclosuredesk.query.CaseStatus;
import cn.disclosuredesk.vocabulary.ApplicantKind;
import cn.disclosuredesk.vocabulary.Channel;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An application as its page shows it, its parts written side by side in the answer. What lies in the vault is null for
 * those who may not read it, and where the key was destroyed. Facts are in the order in which they happened, each with
 * the sequence by which corrections and answers name it.
 *
 * @param kind of the first applicant; null = 待补
 * @param marks 标注: what was late or irregular, with its article
 * @param lawfulActs 可办事项: what may be recorded today
 * @param version sequence of the last event
 */
public record CasePage(
        String id,
        String receiptNo,
        String agency,
        String agencyCode,
        CaseStatus status,
        Channel channel,
        @Nullable ApplicantKind kind,
        @JsonUnwrapped CaseDates dates,
        @JsonUnwrapped CaseRequest request,
        @JsonUnwrapped CaseWork work,
        @JsonUnwrapped CaseInquiries inquiries,
        @JsonUnwrapped CaseReplies replies,
        @JsonUnwrapped CaseConnections connections,
        List<Letter> letters,
        List<MarkOnFact> marks,
        List<LawfulAct> lawfulActs,
        long version) {

    /** A mark on the fact of this sequence. */
    public record MarkOnFact(long sequence, String code, String text) {}

    /** The content of an application is personal: a record's own form would carry it into logs. */
    @Override
    public String toString() {
        return "CasePage[" + id + ", version " + version + "]";
    }
}
