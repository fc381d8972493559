package cn.disclosuredesk.command;

import cn.disclosuredesk.store.FlywayHistory;
import cn.disclosuredesk.store.PostgresForTests;
import com.zaxxer.hikari.HikariDataSource;

/** A fresh database with the tables that commands decide by. */
public final class OfficeDatabase {

    private OfficeDatabase() {}

    public static HikariDataSource fresh() {
        HikariDataSource empty = PostgresForTests.freshDataSource();
        new FlywayHistory(empty, "office").migrate();
        return empty;
    }
}
