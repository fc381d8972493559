package cn.disclosuredesk.command.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.Refusal.Reason;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.FeeNoticeIssued;
import cn.disclosuredesk.events.application.FeePaid;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OpenQuestionsTest {

    private final OpenQuestions<FeeNoticeIssued, FeePaid> notices =
            new OpenQuestions<>(FeeNoticeIssued.class, FeePaid.class, "没有通知。", "均已缴费。");

    private static ApplicationEvent notice(String day) {
        return new FeeNoticeIssued(CaseOf2026.ID, LocalDate.parse(day), null, null, null, BigDecimal.TEN, null, null);
    }

    private static ApplicationEvent paid(long about, String day) {
        return new FeePaid(CaseOf2026.ID, about, LocalDate.parse(day), null);
    }

    private long about(String day, ApplicationEvent... happened) {
        CaseFacts facts = PaperDesk.received("2026-01-05", happened);
        return notices.on(LocalDate.parse(day), facts);
    }

    @Test
    void theLastOneAskedByTheDayIsAnswered() {
        assertThat(about("2026-03-01", notice("2026-01-10"), notice("2026-02-10")))
                .isEqualTo(2);
        assertThat(about("2026-02-01", notice("2026-01-10"), notice("2026-02-10")))
                .isEqualTo(1);
        assertThat(about("2026-02-01", notice("2026-02-10"), notice("2026-01-10")))
                .as("whichever was recorded first")
                .isEqualTo(2);
    }

    @Test
    void whatHasItsAnswerIsLeftOut() {
        assertThat(about("2026-03-01", notice("2026-01-10"), notice("2026-02-10"), paid(2, "2026-02-11")))
                .isEqualTo(1);
    }

    @Test
    void anAnswerBeforeAllQuestionsIsForTheLawToJudge() {
        assertThat(about("2026-01-06", notice("2026-01-10"))).isEqualTo(1);
    }

    @Test
    void withoutAQuestionNothingIsAnswered() {
        refused(Reason.EXCLUDED, "没有通知。");
        refused(Reason.RECORDED_ALREADY, "均已缴费。", notice("2026-01-10"), paid(1, "2026-01-11"));
    }

    private void refused(Reason reason, String sentence, ApplicationEvent... happened) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> about("2026-03-01", happened))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(reason))
                .withMessage(sentence);
    }
}
