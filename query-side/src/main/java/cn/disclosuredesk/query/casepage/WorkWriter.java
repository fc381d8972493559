package cn.disclosuredesk.query.casepage;

import cn.disclosuredesk.events.application.ApplicationAccepted;
import cn.disclosuredesk.events.application.ApplicationHandedOver;
import cn.disclosuredesk.events.application.DisclosureExamined;
import cn.disclosuredesk.events.application.HandOverReturned;
import cn.disclosuredesk.events.application.NoteKept;
import cn.disclosuredesk.events.application.SearchRecorded;
import cn.disclosuredesk.events.application.StepApproved;
import cn.disclosuredesk.events.application.UnitOpinionGiven;
import cn.disclosuredesk.events.application.UnitUrged;
import cn.disclosuredesk.query.casepage.CaseWork.Approved;
import cn.disclosuredesk.query.casepage.CaseWork.Examined;
import cn.disclosuredesk.query.casepage.CaseWork.GivenBack;
import cn.disclosuredesk.query.casepage.CaseWork.HandOver;
import cn.disclosuredesk.query.casepage.CaseWork.Note;
import cn.disclosuredesk.query.casepage.CaseWork.Opinion;
import cn.disclosuredesk.query.casepage.CaseWork.Search;
import cn.disclosuredesk.query.casepage.CaseWork.Urge;
import java.util.List;

/** Writes down what was done with the case in the agency. */
final class WorkWriter {

    private final CaseRead read;

    WorkWriter(CaseRead read) {
        this.read = read;
    }

    CaseWork write() {
        ApplicationHandedOver handOver = read.facts().lastHandOver().orElse(null);
        return new CaseWork(
                read.last(ApplicationAccepted.class)
                        .map(accepted -> accepted.fact().acceptedOn())
                        .orElse(null),
                handOver == null ? null : handOver.unit(),
                read.name(read.facts().handler().orElse(null)),
                handOvers(),
                read.each(
                        UnitUrged.class,
                        it -> new Urge(
                                it.sequence(),
                                it.fact().on(),
                                it.fact().unit(),
                                it.fact().time())),
                read.each(
                        HandOverReturned.class,
                        it -> new GivenBack(
                                it.sequence(),
                                it.fact().on(),
                                it.fact().unit(),
                                read.text(it.fact().reason()))),
                opinions(),
                examinations(),
                searches(),
                approvals(),
                read.each(
                        NoteKept.class,
                        it -> new Note(
                                it.sequence(),
                                it.fact().on(),
                                it.fact().kind(),
                                read.text(it.fact().text()))));
    }

    private List<HandOver> handOvers() {
        return read.each(
                ApplicationHandedOver.class,
                it -> new HandOver(
                        it.sequence(),
                        it.fact().on(),
                        it.fact().unit(),
                        read.name(it.fact().handler()),
                        it.fact().answerBy()));
    }

    private List<Opinion> opinions() {
        return read.each(
                UnitOpinionGiven.class,
                it -> new Opinion(
                        it.sequence(),
                        it.fact().on(),
                        it.fact().unit(),
                        read.name(it.fact().leader()),
                        read.text(it.fact().opinion())));
    }

    private List<Examined> examinations() {
        return read.each(
                DisclosureExamined.class,
                it -> new Examined(
                        it.sequence(),
                        it.fact().examination(),
                        it.fact().on(),
                        read.name(it.fact().by()),
                        it.fact().result(),
                        read.text(it.fact().note())));
    }

    private List<Search> searches() {
        return read.each(
                SearchRecorded.class,
                it -> new Search(
                        it.sequence(),
                        it.fact().on(),
                        read.name(it.fact().by()),
                        read.text(it.fact().scope()),
                        read.text(it.fact().keywords()),
                        it.fact().found()));
    }

    private List<Approved> approvals() {
        return read.each(
                StepApproved.class,
                it -> new Approved(
                        it.sequence(),
                        it.fact().step(),
                        it.fact().on(),
                        read.name(it.fact().by()),
                        it.fact().onPaper(),
                        read.text(it.fact().note())));
    }
}
