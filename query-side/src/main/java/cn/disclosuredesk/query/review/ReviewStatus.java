package cn.disclosuredesk.query.review;

import cn.disclosuredesk.clock.ReviewClockFacts;
import java.time.LocalDate;

/** Where a review stands (案件状态), in the codes of the HTTP contract. */
public enum ReviewStatus {
    PENDING("审理中"),
    SUSPENDED("中止审理"),
    APPEALED("上诉审理中"),
    /** Judged, and not in force before the appeal period is over. */
    DECIDED("已裁判未生效"),
    ENDED("已审结"),
    ANNULLED("已作废");

    private final String label;

    ReviewStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The status on a day: a judgment comes into force by the day alone. */
    public static ReviewStatus of(ReviewClockFacts facts, LocalDate today) {
        if (facts.annulled()) {
            return ANNULLED;
        }
        if (facts.last().hasEnded()) {
            LocalDate effect = facts.last().takesEffectOn();
            return effect != null && effect.isAfter(today) ? DECIDED : ENDED;
        }
        if (facts.isSuspended()) {
            return SUSPENDED;
        }
        return facts.last().since() == null ? PENDING : APPEALED;
    }
}
