package cn.disclosuredesk.query.casepage;

import cn.disclosuredesk.events.application.Applicant;
import cn.disclosuredesk.events.application.ApplicantContacted;
import cn.disclosuredesk.events.application.ApplicantUnreachable;
import cn.disclosuredesk.events.application.ApplicationReceived;
import cn.disclosuredesk.events.application.CopyAttached;
import cn.disclosuredesk.query.casepage.CaseRequest.Contact;
import cn.disclosuredesk.query.casepage.CaseRequest.Copy;
import cn.disclosuredesk.query.casepage.CaseRequest.Person;
import cn.disclosuredesk.query.casepage.CaseRequest.Unreachable;
import cn.disclosuredesk.vault.Particulars;

/** Writes down what was asked for and by whom. */
final class RequestWriter {

    private final CaseRead read;

    RequestWriter(CaseRead read) {
        this.read = read;
    }

    CaseRequest write() {
        ApplicationReceived registration = read.facts().registration();
        return new CaseRequest(
                registration.applicants().stream().map(this::person).toList(),
                registration.agent() == null ? null : person(registration.agent()),
                read.text(registration.content()),
                read.text(registration.form()),
                registration.mailNo(),
                registration.replyInNameOf(),
                read.each(
                        ApplicantContacted.class,
                        it -> new Contact(
                                it.sequence(),
                                it.fact().on(),
                                it.fact().purpose(),
                                it.fact().reached(),
                                read.text(it.fact().said()))),
                read.each(
                        ApplicantUnreachable.class,
                        it -> new Unreachable(
                                it.sequence(),
                                it.fact().on(),
                                read.text(it.fact().because()))),
                read.each(
                        CopyAttached.class,
                        it -> new Copy(
                                it.sequence(),
                                it.fact().channel(),
                                it.fact().receivedOn(),
                                it.fact().mailNo(),
                                read.text(it.fact().note()))));
    }

    private Person person(Applicant applicant) {
        Particulars known = read.vault().particulars(applicant.particulars()).orElse(null);
        if (known == null) {
            return new Person(applicant.kind(), null, null, null, null, null, null, null, null, null);
        }
        return new Person(
                applicant.kind(),
                known.name(),
                known.idType(),
                known.idNumber(),
                known.phone(),
                known.email(),
                known.address(),
                known.postcode(),
                known.contact(),
                known.authority());
    }
}
