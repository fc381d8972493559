package cn.disclosuredesk.command.application;

import cn.disclosuredesk.agency.Actor;
import cn.disclosuredesk.command.Acts;
import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.vault.Vault;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.events.application.Applicant;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.SubjectId;
import cn.disclosuredesk.vault.Particulars;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 登记: seals what the form says and registers the application, in the transaction of the caller. */
final class Registrar {

    private final Acts acts;
    private final Vault vault;

    Registrar(Acts acts, Vault vault) {
        this.acts = acts;
        this.vault = vault;
    }

    ApplicationId register(AgencyCode agency, Actor actor, Registration body, LocalDate today) {
        Receipt receipt = body.receipt(today);
        String content = new Given("content", "申请内容").text(body.content());
        List<Registration.Person> people = body.everyApplicant();
        List<Applicant> applicants = new ArrayList<>();
        for (int n = 0; n < people.size(); n++) {
            applicants.add(applicant(agency, people.get(n), body.pathOf(n)));
        }
        SubjectId first = applicants.get(0).subject();
        ApplicationId id = new ApplicationId(UuidCreator.getTimeOrderedEpoch().toString());
        acts.carryOut(
                agency,
                actor,
                new RegisterApplication(
                        id,
                        agency,
                        null,
                        receipt,
                        List.copyOf(applicants),
                        body.agent() == null ? null : agent(agency, body.agent()),
                        vault.seal(agency, first, content),
                        sealed(agency, first, new Given("form", "获取方式").textIfAny(body.form())),
                        new Given("mailNo", "邮件号").postNumberIfAny(body.mailNo()),
                        new Given("replyInNameOf", "答复名义").lineIfAny(body.replyInNameOf()),
                        List.of()));
        return id;
    }

    private Applicant applicant(AgencyCode agency, Registration.Person person, String path) {
        Particulars particulars = person.particulars(path);
        SubjectId subject = vault.subject(agency, particulars.idNumber());
        return new Applicant(subject, person.kindOf(path), vault.seal(agency, subject, particulars));
    }

    private Applicant agent(AgencyCode agency, Registration.Person person) {
        Particulars particulars = person.particulars("agent");
        SubjectId subject = vault.subject(agency, particulars.idNumber());
        return new Applicant(subject, null, vault.seal(agency, subject, particulars));
    }

    private @Nullable SealedText sealed(AgencyCode agency, SubjectId subject, @Nullable String text) {
        return text == null ? null : vault.seal(agency, subject, text);
    }
}
