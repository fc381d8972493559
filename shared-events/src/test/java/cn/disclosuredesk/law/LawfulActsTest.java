package cn.disclosuredesk.law;

import static cn.disclosuredesk.law.Ended.annulled;
import static cn.disclosuredesk.law.Ended.replied;
import static cn.disclosuredesk.law.Told.RECKONING;
import static cn.disclosuredesk.law.Told.asked;
import static cn.disclosuredesk.law.Told.day;
import static cn.disclosuredesk.law.Told.received;
import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.law.LawfulActs.LawfulAct;
import java.util.List;
import org.junit.jupiter.api.Test;

class LawfulActsTest {

    @Test
    void haveTheLabelOfTheClerkAndStandInTheOrderOfACasesLife() {
        List<LawfulAct> acts = on("2026-03-04", received("2026-03-02"));
        assertThat(acts).contains(new LawfulAct("reply", "答复", false), new LawfulAct("extension", "延期", false));
        assertThat(acts)
                .extracting(LawfulAct::act)
                .containsSubsequence("contacts", "assignment", "clarification-request", "reply", "annulment")
                .doesNotContain("confirmation", "clarification", "service", "archive");
    }

    @Test
    void sayWhichWouldBeMarked() {
        assertThat(on("2026-03-31", received("2026-03-02")))
                .contains(
                        new LawfulAct("reply", "答复", true),
                        new LawfulAct("clarification-request", "补正告知", true),
                        new LawfulAct("withdrawal", "撤回申请", false));
    }

    @Test
    void areNoLongerMarkedForWhatIsMarkedAlready() {
        assertThat(on("2026-03-31", received("2026-03-02", asked("2026-03-20", null))))
                .contains(new LawfulAct("notes", "记事", false), new LawfulAct("clarification", "收到补正", false));
    }

    @Test
    void answerAQuestionOnlyWhileItIsOpen() {
        CaseFacts open = received("2026-03-02", asked("2026-03-05", null));
        assertThat(on("2026-03-10", open)).extracting(LawfulAct::act).contains("clarification");
        CaseFacts answered = open.with(Told.clarified(1, "2026-03-09", false));
        assertThat(on("2026-03-10", answered)).extracting(LawfulAct::act).doesNotContain("clarification");
    }

    @Test
    void areThoseAfterTheEndOnceTheCaseHasEnded() {
        assertThat(on("2026-03-20", received("2026-03-02", replied("2026-03-19"))))
                .extracting(LawfulAct::act)
                .contains("service", "revocation", "archive", "notes")
                .doesNotContain("reply", "extension", "consultations", "withdrawal", "split");
    }

    @Test
    void areOnlyNotesAndTheFileOnTheDayTheCaseLeft() {
        assertThat(on("2026-03-10", received("2026-03-02", annulled("2026-03-10"))))
                .extracting(LawfulAct::act)
                .containsExactly("notes", "archive");
    }

    private static List<LawfulAct> on(String today, CaseFacts facts) {
        return LawfulActs.of(facts, day(today), RECKONING);
    }
}
