package cn.disclosuredesk.command.application;

import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.ledger.ApplicationLine;
import cn.disclosuredesk.command.vault.Vault;
import cn.disclosuredesk.events.application.Applicant;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.SubjectId;
import cn.disclosuredesk.vault.Particulars;
import cn.disclosuredesk.vocabulary.ApplicantKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who stands in a line: the applicants, the first one first, and who acts for them. By her number one is known again. */
record LinePeople(List<Applicant> applicants, @Nullable Applicant agent) {

    static LinePeople of(AgencyCode agency, ApplicationLine line, Vault vault) {
        ApplicationLine.Particular told = line.particular();
        Particulars first = new Particulars(
                new Given("applicant.name", "申请人").line(line.applicantName()),
                new Given("applicant.idNumber", "证件号码").lineIfAny(told.idNumber()),
                new Given("applicant.phone", "联系电话").lineIfAny(told.phone()),
                new Given("applicant.email", "电子邮箱").lineIfAny(told.email()),
                new Given("applicant.address", "通讯地址").lineIfAny(told.address()));
        List<Applicant> applicants = new ArrayList<>();
        applicants.add(sealed(agency, first, line.kind(), vault));
        for (String name : told.others()) {
            applicants.add(named(agency, new Given("applicants", "共同申请人").line(name), vault));
        }
        String agent = new Given("agent", "代理人").lineIfAny(told.agent());
        return new LinePeople(List.copyOf(applicants), agent == null ? null : named(agency, agent, vault));
    }

    private static Applicant named(AgencyCode agency, String name, Vault vault) {
        return sealed(agency, new Particulars(name, null, null, null, null), null, vault);
    }

    private static Applicant sealed(
            AgencyCode agency, Particulars particulars, @Nullable ApplicantKind kind, Vault vault) {
        SubjectId subject = vault.subject(agency, particulars.idNumber());
        return new Applicant(subject, kind, vault.seal(agency, subject, particulars));
    }
}
