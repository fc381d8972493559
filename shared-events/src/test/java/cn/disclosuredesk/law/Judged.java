package cn.disclosuredesk.law;

import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.events.application.ApplicationEvent;
import java.util.List;

/** One line of a table of the law: a case, an act, and what the law says: ✓ accepted, = recorded already, ✗ impossible. */
record Judged(String situation, CaseFacts facts, ApplicationEvent act, String verdict) {

    static Judged accepted(String situation, CaseFacts facts, ApplicationEvent act) {
        return new Judged(situation, facts, act, "✓");
    }

    static Judged recordedAlready(String situation, CaseFacts facts, ApplicationEvent act) {
        return new Judged(situation, facts, act, "=");
    }

    /** {@code field: …words of the sentence…}; the field is a dash where none is to blame. */
    static Judged impossible(String situation, CaseFacts facts, ApplicationEvent act, String field, String... words) {
        return new Judged(situation, facts, act, "✗ " + field + " " + String.join("|", words));
    }

    void holds() {
        String says = Law.check(facts, act, Told.RECKONING)
                .map(objection -> (objection.ground() == Objection.Ground.RECORDED_ALREADY ? "= " : "✗ ")
                        + (objection.field() == null ? "-" : objection.field()) + " " + objection.sentence())
                .orElse("✓");
        if (!verdict.startsWith("✗")) {
            assertThat(says).startsWith(verdict);
            return;
        }
        String[] expected = verdict.split(" ", 3);
        assertThat(says).startsWith("✗ " + expected[1] + " ").endsWith("。");
        assertThat(says).contains(List.of(expected[2].split("\\|")));
    }

    @Override
    public String toString() {
        return situation;
    }
}
