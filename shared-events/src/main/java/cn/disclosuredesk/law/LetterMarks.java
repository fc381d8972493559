package cn.disclosuredesk.law;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.casefile.Letters;
import cn.disclosuredesk.casefile.Recorded;
import cn.disclosuredesk.clock.CaseReading;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationReplied;
import cn.disclosuredesk.events.application.ConsultationSent;
import cn.disclosuredesk.events.application.LetterReturned;
import cn.disclosuredesk.events.application.ReasonsRequested;
import cn.disclosuredesk.events.application.ReplyServed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Letters that contradict what is known already: come back though served, or sent when the period was over. */
final class LetterMarks {

    private LetterMarks() {}

    static Stream<Mark> of(CaseFacts facts, CaseReading reading, Reckoning reckoning) {
        return Stream.concat(cameBackAfterService(facts), afterTheDueDate(facts, reading));
    }

    private static Stream<Mark> cameBackAfterService(CaseFacts facts) {
        return facts.timeline().all(LetterReturned.class).stream()
                .flatMap(letter -> facts
                        .timeline()
                        .at(letter.fact().about())
                        .flatMap(sent ->
                                servedBefore(facts, new Recorded<>(letter.fact().about(), sent), letter.fact()))
                        .map(day -> Irregularity.RETURNED_THOUGH_SERVED.mark(
                                letter.sequence(),
                                "%s退信，但已登记于%s送达，请核对".formatted(letter.fact().on(), day)))
                        .stream());
    }

    private static Optional<LocalDate> servedBefore(
            CaseFacts facts, Recorded<ApplicationEvent> letter, LetterReturned back) {
        Optional<LocalDate> served = letter.fact() instanceof ApplicationReplied reply
                ? facts.all(ReplyServed.class)
                        .filter(service -> service.dispatch().servedOn() != null
                                && !service.on().isBefore(reply.madeOn()))
                        .map(ReplyServed::on)
                        .findFirst()
                : Letters.servedOn(facts, letter);
        return served.filter(day -> !day.isAfter(back.on()));
    }

    /** What is asked when the reply is overdue brings no time back. */
    private static Stream<Mark> afterTheDueDate(CaseFacts facts, CaseReading reading) {
        return facts.timeline().facts().stream()
                .filter(recorded -> List.of(ConsultationSent.class, ReasonsRequested.class)
                        .contains(recorded.fact().getClass()))
                .filter(recorded -> reading.isMissedOn(recorded.fact().happenedOn()))
                .map(recorded -> Irregularity.ASKED_AFTER_THE_DUE_DATE.mark(
                        recorded.sequence(),
                        "%s%s时答复期限已经届满"
                                .formatted(
                                        recorded.fact().happenedOn(),
                                        Act.of(recorded.fact()).label())));
    }
}
