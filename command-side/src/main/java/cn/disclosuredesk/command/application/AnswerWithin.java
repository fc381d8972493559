package cn.disclosuredesk.command.application;

import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.events.application.Limit;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 自收到之日起若干工作日: a limit that runs from the service of the letter, as a call gives it. */
public record AnswerWithin(@Nullable Integer workingDays) {

    private static final int LONGEST = 60;

    /**
     * The limit that a letter of {@code sentOn} sets; null where it sets none.
     *
     * @throws Refusal where both a day and a length are given, or the day lies before the letter
     */
    public static @Nullable Limit limit(
            @Nullable LocalDate answerBy, @Nullable AnswerWithin answerWithin, LocalDate sentOn) {
        Given day = new Given("answerBy", "答复期限");
        LocalDate by = day.limitIfAny(answerBy, sentOn, "发出日期");
        if (by != null && answerWithin != null) {
            throw Refusal.malformed("answerWithin", "答复期限的日期与工作日数只能填写一项。");
        }
        day.notBefore(sentOn, "发出日期", by);
        if (by != null) {
            return new Limit(by, null);
        }
        return answerWithin == null ? null : new Limit(null, answerWithin.days());
    }

    /** How a call would have given the length of a limit. */
    public static @Nullable AnswerWithin of(@Nullable Limit limit) {
        return limit == null || limit.workingDays() == null ? null : new AnswerWithin(limit.workingDays());
    }

    private int days() {
        return new Given("answerWithin.workingDays", "答复期限的工作日数").count(workingDays, LONGEST);
    }
}
