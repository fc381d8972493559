package cn.disclosuredesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.store.PostgresForTests.Database;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class PostgresForTestsIT {

    @Test
    void everyDatabaseIsFreshAndEmpty() {
        Database first = PostgresForTests.freshDatabase();
        Database second = PostgresForTests.freshDatabase();

        first.execute("create table filled (n int)");

        assertThat(first.jdbcUrl()).isNotEqualTo(second.jdbcUrl());
        assertThat(single(second, "select count(*) from pg_tables where tablename = 'filled'"))
                .isEqualTo("0");
    }

    @Test
    void aDatabaseKnowsChineseLetters() {
        Database database = PostgresForTests.freshDatabase();

        assertThat(single(database, "show server_encoding")).isEqualTo("UTF8");
        assertThat(single(database, "select '政府信息' ~ '^[[:alpha:]]+$'")).isEqualTo("t");
        database.execute("create extension pg_trgm");
        assertThat(single(database, "select array_length(show_trgm('政府信息公开'), 1) > 3"))
                .isEqualTo("t");
    }

    @Test
    void aDurableDatabaseWaitsForTheDisk() {
        Database database = PostgresForTests.freshDurableDatabase();

        assertThat(single(database, "show fsync")).isEqualTo("on");
        assertThat(single(database, "show synchronous_commit")).isEqualTo("on");
    }

    private static String single(Database database, String sql) {
        try (var pool = database.dataSource(1)) {
            return JdbcClient.create(pool).sql(sql).query(String.class).single();
        }
    }
}
