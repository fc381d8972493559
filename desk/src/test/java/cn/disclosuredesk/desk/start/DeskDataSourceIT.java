package cn.disclosuredesk.desk.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.disclosuredesk.store.PostgresForTests;
import cn.disclosuredesk.store.PostgresForTests.Database;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;

class DeskDataSourceIT {

    private final ApplicationContextRunner desk = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class))
            .withUserConfiguration(DeskDataSource.class);

    @Nested
    class WithoutADatabaseOfTheOffice {

        @TempDir
        Path folder;

        @Test
        void isTheEmbeddedOneAndOutlivesWhoeverUsesIt() {
            List<String> lastAnswers = new ArrayList<>();
            desk.withPropertyValues("desk.data-dir=" + folder.resolve("office"), "spring.datasource.url=")
                    .withBean(
                            LastWords.class,
                            () -> new LastWords(lastAnswers),
                            definition -> definition.setDependsOn("dataSource"))
                    .run(context -> {
                        assertThat(context).hasNotFailed();
                        context.getBean(LastWords.class).source = context.getBean(DataSource.class);
                        assertLimits(context.getBean(HikariDataSource.class));
                        assertThat(folder.resolve("office/postgres/postmaster.pid"))
                                .exists();
                    });

            assertThat(lastAnswers).containsExactly("1");
            assertThat(folder.resolve("office/postgres/postmaster.pid")).doesNotExist();
            assertThat(DataFolder.open(folder.resolve("office"))).satisfies(DataFolder::close);
        }
    }

    @Nested
    class WithADatabaseOfTheOffice {

        @Test
        void isThatOneUnderTheSameLimits() {
            Database given = PostgresForTests.freshDurableDatabase();
            on(given).run(context -> {
                assertThat(context).hasNotFailed().doesNotHaveBean(EmbeddedServer.class);
                assertLimits(context.getBean(HikariDataSource.class));
            });
        }

        @Test
        void isRefusedWhenItForgetsWhatItHasConfirmed() {
            on(forgetful())
                    .run(context -> assertThat(context)
                            .getFailure()
                            .rootCause()
                            .isInstanceOf(StartRefused.class)
                            .hasMessageContaining("synchronous_commit 为 off"));
        }

        @Test
        void isRefusedWhenItDoesNotWaitForTheDisk() {
            Database hasty = PostgresForTests.freshDatabase();
            assumeTrue(fsync(hasty).equals("off"), "a server given from outside has settings of its own");
            on(hasty)
                    .run(context -> assertThat(context)
                            .getFailure()
                            .rootCause()
                            .isInstanceOf(StartRefused.class)
                            .hasMessageContaining("fsync 为 off"));
        }

        @Test
        void mayForgetInTests() {
            on(forgetful())
                    .withPropertyValues("desk.database.durability-check=false")
                    .run(context -> assertThat(context).hasNotFailed());
        }

        @Test
        void isRefusedWhenItDoesNotKnowChineseLetters() {
            on(PostgresForTests.freshDurableDatabase("C"))
                    .run(context -> assertThat(context)
                            .getFailure()
                            .rootCause()
                            .isInstanceOf(StartRefused.class)
                            .hasMessageContaining("lc_ctype 为 C"));
        }

        @Test
        void isMissedWithOneSentenceWhenNothingAnswers() {
            desk.withPropertyValues(
                            "spring.datasource.url=jdbc:postgresql://127.0.0.1:1/nowhere",
                            "spring.datasource.hikari.connection-timeout=500")
                    .run(context -> assertThat(context)
                            .getFailure()
                            .isInstanceOf(Exception.class)
                            .hasStackTraceContaining("无法连接数据库"));
        }

        private static Database forgetful() {
            Database database = PostgresForTests.freshDurableDatabase();
            String name = database.jdbcUrl().replaceAll(".*/([^/?]+).*", "$1");
            database.execute("alter database " + name + " set synchronous_commit = off");
            return database;
        }

        private static String fsync(Database database) {
            try (HikariDataSource pool = database.dataSource(1)) {
                return JdbcClient.create(pool)
                        .sql("show fsync")
                        .query(String.class)
                        .single();
            }
        }

        private ApplicationContextRunner on(Database given) {
            return desk.withPropertyValues(
                    "spring.datasource.url=" + given.jdbcUrl(),
                    "spring.datasource.username=" + given.user(),
                    "spring.datasource.password=" + given.password());
        }
    }

    private static void assertLimits(HikariDataSource pool) {
        JdbcClient client = JdbcClient.create(pool);
        assertThat(pool.getMaximumPoolSize()).isEqualTo(20);
        assertThat(client.sql("select current_setting('TimeZone') || ' ' || current_setting('statement_timeout') || ' '"
                                + " || current_setting('idle_in_transaction_session_timeout') || ' '"
                                + " || current_setting('lock_timeout') || ' ' || current_setting('jit')")
                        .query(String.class)
                        .single())
                .isEqualTo("Asia/Shanghai 30s 30s 10s off");
        assertThat(pool.getDataSourceProperties()).containsEntry("reWriteBatchedInserts", "true");
    }

    /** Uses the database at the very end, as a projection that is just finishing does. */
    private static final class LastWords implements DisposableBean {

        private final List<String> answers;
        private DataSource source;

        LastWords(List<String> answers) {
            this.answers = answers;
        }

        @Override
        public void destroy() {
            answers.add(JdbcClient.create(source)
                    .sql("select 1")
                    .query(String.class)
                    .single());
        }
    }
}
