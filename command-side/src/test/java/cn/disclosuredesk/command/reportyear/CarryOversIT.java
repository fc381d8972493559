package cn.disclosuredesk.command.reportyear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import cn.disclosuredesk.agency.Successions;
import cn.disclosuredesk.command.Acts;
import cn.disclosuredesk.command.OfficeDatabase;
import cn.disclosuredesk.command.application.CarryOverApplication;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.store.OwnThread;
import cn.disclosuredesk.store.RetriedOnConflict;
import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class CarryOversIT {

    private static final AgencyCode AGENCY = new AgencyCode("xy");
    private static final int OPEN = 1100;

    private final HikariDataSource database = OfficeDatabase.fresh();
    private final JdbcClient jdbc = JdbcClient.create(database);

    /** Two closes, or a close and the finishing of another: more cases than one transaction takes. */
    @Test
    void bothEndAndEveryCaseIsCarriedOverOnce() {
        open("xy", OPEN);

        List<CompletableFuture<Void>> closes = List.of(
                OwnThread.run(() -> carryOvers().finish(AGENCY)),
                OwnThread.run(() -> carryOvers().finish(AGENCY)));
        closes.forEach(CompletableFuture::join);

        assertThat(carriedOver()).isEqualTo(OPEN);
    }

    /** What a node that died left behind is finished for every agency that can be. */
    @Test
    void ofOneAgencyThatFailDoNotStopThoseOfAnother() {
        open("ab", 1);
        open("xy", 3);
        jdbc.sql("alter table office.carried add check (application not like 'ab-%')")
                .update();

        assertThatThrownBy(() -> carryOvers().finishAll()).isInstanceOf(DataIntegrityViolationException.class);

        assertThat(carriedOver()).isEqualTo(3);
    }

    private void open(String agency, int cases) {
        jdbc.sql("insert into office.running_year values (?, 2026)")
                .param(agency)
                .update();
        jdbc.sql("insert into office.case_course (application, agency, open_through)"
                        + " select ? || '-' || n, ?, 2025 from generate_series(1, ?) n")
                .params(agency, agency, cases)
                .update();
        jdbc.sql("create table if not exists office.carried (application text primary key)")
                .update();
    }

    private int carriedOver() {
        return jdbc.sql("select count(*) from office.carried")
                .query(Integer.class)
                .single();
    }

    private CarryOvers carryOvers() {
        Acts acts = mock(Acts.class);
        doAnswer(call -> carriedOver(call.getArgument(1, CarryOverApplication.class)))
                .when(acts)
                .carryOutByDesk(any(), any());
        TransactionTemplate transactions = new TransactionTemplate(new JdbcTransactionManager(database));
        return new CarryOvers(
                jdbc, new CourseTable(jdbc), () -> Successions.NONE, acts, transactions, new RetriedOnConflict());
    }

    /** As the store does: of two that append to one stream the second is told so. */
    private Void carriedOver(CarryOverApplication command) {
        String id = command.application().value();
        try {
            jdbc.sql("insert into office.carried values (?)").param(id).update();
        } catch (DuplicateKeyException second) {
            throw new ConcurrencyException("carried over by another", second);
        }
        jdbc.sql("update office.case_course set open_through = 2026 where application = ?")
                .param(id)
                .update();
        return null;
    }
}
