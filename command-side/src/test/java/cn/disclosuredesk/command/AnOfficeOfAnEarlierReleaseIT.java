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

            new FlywayHistory(database, "office").migrate();

            assertThat(JdbcClient.create(database).sql("""
                                    select count(*) from information_schema.columns
                                     where table_schema = 'office' and table_name = 'case_course' and column_name = 'facts'""").query(Integer.class).single())
                    .isOne();
        }
    }
}
