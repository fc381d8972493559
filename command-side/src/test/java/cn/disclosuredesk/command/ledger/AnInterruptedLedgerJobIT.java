package cn.disclosuredesk.command.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.store.OwnThread;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

class AnInterruptedLedgerJobIT {

    private final LedgerDesk desk = new LedgerDesk();

    private LedgerAnswer failed(UUID id) {
        LedgerAnswer answer = desk.api.job(id.toString());
        assertThat(answer.state()).isEqualTo(LedgerJob.State.FAILED);
        assertThat(desk.count("scheduled_tasks")).isZero();
        assertThat(answer.mayRunAgain()).isTrue();
        return answer;
    }

    @Test
    void ofALostDatabaseSaysHowFarItCame() {
        UUID id = desk.upload(false, Csv.APPLICATIONS + Csv.lines(1, 120));
        desk.acts.beforeEach(() -> {
            if (desk.acts.numbers().size() >= 70) {
                throw new DataAccessResourceFailureException("gone");
            }
        });
        desk.scheduler.runAnyDueExecutions();
        LedgerAnswer answer = failed(id);
        assertThat(answer.detail()).startsWith("已处理到第 51 行时中断，");
        assertThat(answer.accepted())
                .isEqualTo(50)
                .isEqualTo(desk.acts.numbers().size());
    }

    @Test
    void ofADeadNodeIsEndedByAnother() {
        UUID id = desk.upload(false, Csv.APPLICATIONS + Csv.lines(1, 120), Csv.REVIEWS);
        desk.jdbc
                .sql("update office.ledger_job set accepted = 50, at_file = 1, at_line = 51")
                .update();
        desk.jdbc
                .sql("update office.scheduled_tasks set picked = true, picked_by = 'dead', last_heartbeat = ?")
                .param(desk.schedulerClock.now().atOffset(ZoneOffset.UTC))
                .update();
        desk.scheduler.runDeadExecutionDetection();
        assertThat(desk.api.job(id.toString()).state()).isEqualTo(LedgerJob.State.RUNNING);
        desk.schedulerClock.set(desk.schedulerClock.now().plus(Duration.ofMinutes(10)));
        desk.scheduler.runDeadExecutionDetection();
        assertThat(failed(id).detail()).startsWith("已处理到第 51 行时中断（第 1 张表），");
    }

    @Test
    void ofADeskThatShutsDownEndsBetweenTwoBatches() {
        UUID id = desk.upload(false, Csv.APPLICATIONS + Csv.lines(1, 120));
        AtomicBoolean stopping = new AtomicBoolean();
        desk.acts.beforeEach(() -> stopping.set(true));
        desk.ledgers.run(id, stopping::get);
        desk.scheduler.runAnyDueExecutions();
        assertThat(failed(id).detail()).startsWith("已处理到第 51 行时中断");
        assertThat(desk.acts.numbers()).hasSize(50);
    }

    @Test
    void isTakenUpAgainWithoutUploadingItsFiles() {
        UUID id = desk.upload(false, Csv.APPLICATIONS + Csv.lines(1, 120));
        AtomicBoolean stopping = new AtomicBoolean();
        desk.acts.beforeEach(() -> stopping.set(true));
        desk.ledgers.run(id, stopping::get);
        desk.acts.beforeEach(() -> {});
        UUID again = desk.again(id);
        assertThat(desk.api.job(id.toString()).mayRunAgain()).isTrue();
        desk.scheduler.runAnyDueExecutions();
        LedgerAnswer answer = desk.api.job(again.toString());
        assertThat(List.of(answer.accepted(), answer.rejected(), answer.unchanged()))
                .containsExactly(70, 0, 50);
        assertThat(desk.acts.numbers()).hasSize(120);
        assertThat(answer.mayRunAgain()).isFalse();
        assertThat(desk.count("ledger_file")).isZero();
    }

    @Test
    void keepsItsFilesForADayAndNoLonger() {
        UUID id = desk.upload(false, Csv.APPLICATIONS + Csv.lines(1, 120));
        desk.ledgers.run(id, () -> true);
        desk.jdbc.sql("delete from office.scheduled_tasks").update();
        desk.jobs.forgetOldFiles();
        assertThat(failed(id).mayRunAgain()).isTrue();
        desk.jdbc
                .sql("update office.ledger_job set kept_until = kept_until - interval '24 hours'")
                .update();
        desk.jobs.forgetOldFiles();
        assertThat(desk.count("ledger_file")).isZero();
        assertThat(desk.api.job(id.toString()).mayRunAgain()).isFalse();
        assertThatThrownBy(() -> desk.again(id)).isInstanceOf(Refusal.class);
    }

    @Test
    void isNotTouchedAgainByANodeThatWakesUp() {
        UUID id = desk.upload(false, Csv.APPLICATIONS + Csv.lines(1, 120));
        AtomicBoolean first = new AtomicBoolean(true);
        desk.acts.beforeEach(() -> {
            if (desk.acts.numbers().size() == 60 && first.getAndSet(false)) {
                OwnThread.run(() -> desk.jobs.interrupted(id)).join();
            }
        });
        desk.scheduler.runAnyDueExecutions();
        assertThat(failed(id).accepted())
                .isEqualTo(50)
                .isEqualTo(desk.acts.numbers().size());
    }
}
