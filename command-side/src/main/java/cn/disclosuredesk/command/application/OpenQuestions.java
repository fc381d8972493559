package cn.disclosuredesk.command.application;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.casefile.Recorded;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.events.AboutAFact;
import cn.disclosuredesk.events.application.ApplicationEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a new answer can be about: letters, notices or replies to which none of its kind was recorded yet.
 *
 * @param noneAsked what is said where there is no question at all (422)
 * @param allAnswered what is said where each has its answer (409)
 */
public record OpenQuestions<Q extends ApplicationEvent, A extends ApplicationEvent & AboutAFact>(
        Class<Q> question, Class<A> answer, String noneAsked, String allAnswered) {

    /**
     * The sequence of the open question that an answer of a day is about: the last one that had been asked before, else
     * the first. A letter of the day itself is on its way while the answer arrives.
     */
    public long on(LocalDate day, CaseFacts facts) {
        List<Recorded<Q>> asked = facts.timeline().all(question);
        if (asked.isEmpty()) {
            throw Refusal.excluded(null, noneAsked);
        }
        Set<Long> answered = facts.all(answer).map(AboutAFact::about).collect(Collectors.toSet());
        List<Recorded<Q>> open =
                asked.stream().filter(one -> !answered.contains(one.sequence())).toList();
        if (open.isEmpty()) {
            throw Refusal.recordedAlready(null, allAnswered);
        }
        return open.stream()
                .filter(one -> one.fact().happenedOn().isBefore(day))
                .reduce((one, later) -> later)
                .orElse(open.get(0))
                .sequence();
    }
}
