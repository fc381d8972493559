package cn.disclosuredesk.command.application;

import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.events.application.Applicant;
import cn.disclosuredesk.events.application.ApplicationReceived;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.SubjectId;
import cn.disclosuredesk.vault.Particulars;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * 登记 as it is corrected: id, agency and number stay. It records nothing new, that is for the {@link Registrar}. The legal
 * day of receipt is read as not given, so that it moves with the day it follows from.
 */
public final class RegistrationForm implements ActForm<Registration, ApplicationReceived> {

    @Override
    public String act() {
        return "registration";
    }

    @Override
    public ApplicationReceived write(Registration body, Writing writing) {
        if (!(writing.corrected() instanceof ApplicationReceived before)) {
            throw new IllegalStateException("a registration is only corrected here");
        }
        if (!before.agency().value().equals(body.agency())) {
            throw Refusal.malformed("agency", "登记机关不能更正；登记到错误机关的，请办理改登机关。");
        }
        Receipt days = body.receipt(Receipt.of(before), writing.today());
        List<Applicant> applicants = applicants(body, before, writing);
        SubjectId first = applicants.get(0).subject();
        boolean samePerson = first.equals(before.applicants().get(0).subject());
        String content = new Given("content", "申请内容").text(body.content());
        String form = new Given("form", "获取方式").textIfAny(body.form());
        return new ApplicationReceived(
                before.application(),
                before.agency(),
                before.receiptNo(),
                days.channel(),
                days.receivedOn(),
                days.provisional(),
                days.submittedOn(),
                days.arrivedOn(),
                days.confirmedOn(),
                applicants,
                body.agent() == null ? null : agent(body.agent(), before, writing),
                sealed(content, first, samePerson, before.agency(), writing),
                form == null ? null : sealed(form, first, samePerson, before.agency(), writing),
                new Given("mailNo", "邮件号").postNumberIfAny(body.mailNo()),
                new Given("replyInNameOf", "答复名义").lineIfAny(body.replyInNameOf()));
    }

    /** Her texts go with her: where the applicant turns out to be another person, they are sealed for that one. */
    private static SealedText sealed(
            String text, SubjectId applicant, boolean samePerson, AgencyCode agency, Writing writing) {
        return samePerson ? writing.sealed(text) : writing.vault().seal(agency, applicant, text);
    }

    private static List<Applicant> applicants(Registration body, ApplicationReceived before, Writing writing) {
        List<Registration.Person> people = body.everyApplicant();
        List<Particulars> given = IntStream.range(0, people.size())
                .mapToObj(n -> people.get(n).particulars(body.pathOf(n)))
                .toList();
        return IntStream.range(0, people.size())
                .mapToObj(n -> {
                    Applicant was = wasRecordedAs(n, given, before.applicants(), writing);
                    // Only the first decides the column: whoever joins her may lack a kind, as in a ledger.
                    boolean mayLackAKind = n > 0 || was != null && was.kind() == null;
                    Registration.Person person = people.get(n);
                    var kind = mayLackAKind ? person.kind() : person.kindOf(body.pathOf(n));
                    Applicant known = corrected(given.get(n), was, before.agency(), writing);
                    return new Applicant(known.subject(), kind, known.particulars());
                })
                .toList();
    }

    /** Who stood there before: whoever had the same particulars, else whoever stood in that place and is gone. */
    private static @Nullable Applicant wasRecordedAs(
            int n, List<Particulars> given, List<Applicant> before, Writing writing) {
        for (Applicant one : before) {
            if (given.get(n).equals(known(one, writing))) {
                return one;
            }
        }
        boolean isGone = n < before.size() && !given.contains(known(before.get(n), writing));
        return isGone ? before.get(n) : null;
    }

    private static Applicant agent(Registration.Person agent, ApplicationReceived before, Writing writing) {
        return corrected(agent.particulars("agent"), before.agent(), before.agency(), writing);
    }

    /** A corrected name is the same person's; another number is another person's. */
    private static Applicant corrected(Particulars given, @Nullable Applicant was, AgencyCode agency, Writing writing) {
        Particulars known = was == null ? null : known(was, writing);
        if (was != null && given.equals(known)) {
            return new Applicant(was.subject(), null, was.particulars());
        }
        boolean samePerson = known != null && Objects.equals(known.idNumber(), given.idNumber());
        SubjectId subject =
                was != null && samePerson ? was.subject() : writing.vault().subject(agency, given.idNumber());
        return new Applicant(subject, null, writing.vault().seal(agency, subject, given));
    }

    private static @Nullable Particulars known(Applicant applicant, Writing writing) {
        return writing.vault().particulars(applicant.particulars()).orElse(null);
    }

    @Override
    public Registration read(ApplicationReceived fact, Writing writing) {
        List<Registration.Person> people = fact.applicants().stream()
                .map(applicant -> person(applicant, writing))
                .toList();
        return new Registration(
                fact.agency().value(),
                fact.channel(),
                null,
                fact.submittedOn(),
                fact.arrivedOn(),
                fact.confirmedOn(),
                people.size() == 1 ? people.get(0) : null,
                people.size() == 1 ? null : people,
                fact.agent() == null ? null : person(fact.agent(), writing),
                writing.text(fact.content()),
                writing.text(fact.form()),
                fact.mailNo(),
                fact.replyInNameOf());
    }

    private static Registration.Person person(Applicant applicant, Writing writing) {
        Particulars known =
                Objects.requireNonNull(known(applicant, writing), "a fact that cannot be read is not corrected");
        return Registration.Person.of(applicant.kind(), known);
    }
}
