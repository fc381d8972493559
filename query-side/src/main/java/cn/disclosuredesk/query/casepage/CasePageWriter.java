package cn.disclosuredesk.query.casepage;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.casefile.ReviewFacts;
import cn.disclosuredesk.clock.CaseReading;
import cn.disclosuredesk.events.application.ApplicationReceived;
import cn.disclosuredesk.events.application.ReceiptConfirmed;
import cn.disclosuredesk.law.LawfulActs;
import cn.disclosuredesk.law.Marks;
import cn.disclosuredesk.law.Reckoning;
import cn.disclosuredesk.query.CaseLife;
import cn.disclosuredesk.query.CaseStatus;
import cn.disclosuredesk.query.Deadline;
import cn.disclosuredesk.query.agency.AgencyNames;
import cn.disclosuredesk.query.casepage.CasePage.MarkOnFact;
import java.time.LocalDate;
import java.util.List;

/** Writes the page of an application as it stands on a day, each subject by a writer of its own. */
final class CasePageWriter {

    private final CaseRead read;
    private final Reckoning reckoning;
    private final AgencyNames names;
    private final LocalDate today;

    CasePageWriter(CaseRead read, Reckoning reckoning, AgencyNames names, LocalDate today) {
        this.read = read;
        this.reckoning = reckoning;
        this.names = names;
        this.today = today;
    }

    CasePage page(List<ReviewFacts> reviews) {
        CaseFacts facts = read.facts();
        ApplicationReceived registration = facts.registration();
        CaseLife life = CaseLife.of(facts);
        CaseReading clock = life.read(today, reckoning.calendar(), reckoning.settings());
        return new CasePage(
                registration.application().value(),
                registration.receiptNo().value(),
                names.of(registration.agency()),
                registration.agency().value(),
                CaseStatus.of(life, clock),
                registration.channel(),
                facts.firstApplicant().kind(),
                dates(life, clock),
                new RequestWriter(read).write(),
                new WorkWriter(read).write(),
                new InquiryWriter(read).write(),
                new ReplyWriter(read, clock, today).write(reviews),
                new ConnectionWriter(read, names).write(),
                new LetterWriter(read).write(),
                Marks.of(facts, reckoning).stream()
                        .map(mark -> new MarkOnFact(mark.sequence(), mark.code(), mark.sentence()))
                        .toList(),
                LawfulActs.of(facts, today, reckoning),
                facts.version());
    }

    private CaseDates dates(CaseLife life, CaseReading clock) {
        CaseFacts facts = read.facts();
        ApplicationReceived registration = facts.registration();
        Deadline deadline = Deadline.of(life, clock, today, reckoning.calendar());
        return new CaseDates(
                facts.receivedOn(),
                registration.submittedOn(),
                registration.arrivedOn(),
                facts.confirmed().map(ReceiptConfirmed::confirmedOn).orElse(registration.confirmedOn()),
                deadline.dueOn(),
                deadline.firstDueOn(),
                deadline.provisional(),
                deadline.workingDaysLeft(),
                deadline.light(),
                life.isOpen() ? clock.clarificationBy() : null,
                clock.segments(),
                clock.beside(),
                life.isOpen() ? clock.awaited() : List.of(),
                clock.notes());
    }
}
