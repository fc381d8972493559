package cn.disclosuredesk.law;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.events.application.ApplicationEvent;
import java.time.LocalDate;
import java.util.Optional;

/**
 * 样本: an act as it could be done today, to ask the law about it.
 *
 * @param act as the path of its call names it, without the number of the letter it is about
 * @param kind of the fact that it records
 * @param fact as it would be recorded; empty where the case has nothing that it could be about
 */
record Specimen(String act, Class<? extends ApplicationEvent> kind, Filled fact) {

    String label() {
        return Act.of(kind).label();
    }

    /** Fills an act in for a case. */
    @FunctionalInterface
    interface Filled {
        Optional<? extends ApplicationEvent> of(CaseFacts facts, LocalDate today);
    }

    /** An act that is about nothing that happened before. */
    static Specimen of(String act, Class<? extends ApplicationEvent> kind, Always fact) {
        return new Specimen(act, kind, (facts, today) -> Optional.of(fact.of(facts, today)));
    }

    /** Fills in an act that can always be. */
    @FunctionalInterface
    interface Always {
        ApplicationEvent of(CaseFacts facts, LocalDate today);
    }
}
