package cn.disclosuredesk.command;

import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.store.FlywayHistory;
import cn.disclosuredesk.store.PostgresForTests;
import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class AnOfficeOfAnEarlierReleaseIT {

    /** The last script that the first release came with: a script numbered below it would stop every office that runs. */
    private static final String FIRST_RELEASE = "51";

    @Test
    void isBroughtUpToDateByTheScriptsThatCameSince() {
        try (HikariDataSource database = PostgresForTests.freshDataSource()) {
            Flyway.configure()
                    .dataSource(database)
                    .schemas("office")
                    .defaultSchema("office")
                    .locations("classpath:db/office")
                    .placeholderReplacement(false)
                    .target(FIRST_RELEASE)
                    .load()
                    .migrate();
            JdbcClient office = JdbcClient.create(database);
            office.sql("insert into office.case_course values ('a', 'xy', 2025, null, 2026)")
                    .update();
            office.sql("insert into office.review_course values ('r', 'xy', false, 2026)")
                    .update();
            office.sql("insert into office.review_number values ('xy', '〔2025〕复1号', 'r')")
                    .update();

            new FlywayHistory(database, "office").migrate();

            assertThat(waitingForTheirEvents(office, "application", "case_course"))
                    .isEqualTo("a");
            assertThat(waitingForTheirEvents(office, "review", "review_course")).isEqualTo("r");
            assertThat(office.sql("insert into office.review_number values ('xy', '〔2026〕行初1号', 'r')")
                            .update())
                    .as("a second number of the same review")
                    .isOne();
        }
    }

    private static String waitingForTheirEvents(JdbcClient office, String id, String table) {
        return office.sql("select %s from office.%s where facts is null and open is null".formatted(id, table))
                .query(String.class)
                .single();
    }
}
