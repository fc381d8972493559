package cn.disclosuredesk.command.reportyear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import cn.disclosuredesk.command.Acts;
import cn.disclosuredesk.command.OfficeDatabase;
import cn.disclosuredesk.command.application.CarryOverApplication;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.store.RetriedOnConflict;
import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class CarryOversAtOnceIT {

    private static final AgencyCode AGENCY = new AgencyCode("xy");
    private static final int OPEN = 1100;

    private final HikariDataSource database = OfficeDatabase.fresh();
    private final JdbcClient jdbc = JdbcClient.create(database);

    /** Two closes, or a close and the finishing of another: more cases than one transaction takes. */
    @Test
    void bothEndAndEveryCaseIsCarriedOverOnce() {
        jdbc.sql("insert into office.running_year values ('xy', 2026)").update();
        jdbc.sql("insert into office.case_course (application, agency, received_year, through_year)"
                        + " select 'case-' || n, 'xy', 2025, 2025 from generate_series(1, ?) n")
                .param(OPEN)
                .update();
        jdbc.sql("create table office.carried (application text primary key)").update();

        List<CompletableFuture<Void>> closes = List.of(
                CompletableFuture.runAsync(() -> carryOvers().finish(AGENCY)),
                CompletableFuture.runAsync(() -> carryOvers().finish(AGENCY)));
        closes.forEach(CompletableFuture::join);

        assertThat(jdbc.sql("select count(*) from office.carried")
                        .query(Integer.class)
                        .single())
                .isEqualTo(OPEN);
    }

    private CarryOvers carryOvers() {
        Acts acts = mock(Acts.class);
        doAnswer(call -> carriedOver(call.getArgument(1, CarryOverApplication.class)))
                .when(acts)
                .carryOutByDesk(any(), any());
        TransactionTemplate transactions = new TransactionTemplate(new JdbcTransactionManager(database));
        return new CarryOvers(jdbc, new CourseTable(jdbc), acts, transactions, new RetriedOnConflict());
    }

    /** As the store does: of two that append to one stream the second is told so. */
    private Void carriedOver(CarryOverApplication command) {
        String id = command.application().value();
        try {
            jdbc.sql("insert into office.carried values (?)").param(id).update();
        } catch (DuplicateKeyException second) {
            throw new ConcurrencyException("carried over by another", second);
        }
        jdbc.sql("update office.case_course set through_year = 2026 where application = ?")
                .param(id)
                .update();
        return null;
    }
}
