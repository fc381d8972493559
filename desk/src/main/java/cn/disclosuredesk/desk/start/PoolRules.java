package cn.disclosuredesk.desk.start;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Every connection pool, to the embedded server or an outer one, gets the same limits, and nobody gets a pool whose database
 * has not passed {@link DatabaseCheck}: not Flyway, not Axon.
 */
final class PoolRules implements BeanPostProcessor {

    /**
     * Set after connecting, since the driver sends the zone of the JVM at connecting, and that beats the server's setting
     * and the URL's {@code options}.
     *
     * <p>No statement of the desk is long enough to be worth compiling. Up to PostgreSQL 17 the ways of reading that
     * {@code store.head()} forbids count as enormous costs, so that each of its calls was compiled anew, for a tenth of a
     * second.
     */
    static final String FIRST_STATEMENTS = "set time zone 'Asia/Shanghai'; set statement_timeout = '30s';"
            + " set idle_in_transaction_session_timeout = '30s'; set lock_timeout = '10s'; set jit = off";

    private final DatabaseCheck check;
    private final int connections;

    PoolRules(DatabaseCheck check, int connections) {
        this.check = check;
        this.connections = connections;
    }

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool) {
            pool.setMaximumPoolSize(connections);
            pool.setConnectionInitSql(firstStatements(pool.getConnectionInitSql()));
            pool.getDataSourceProperties().putIfAbsent("reWriteBatchedInserts", "true");
            pool.getDataSourceProperties().putIfAbsent("ApplicationName", "disclosure-desk");
        }
        return bean;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof DataSource database) {
            check.check(database);
        }
        return bean;
    }

    /** What the operator asks for comes last and wins. */
    private static String firstStatements(@Nullable String operators) {
        return operators == null ? FIRST_STATEMENTS : FIRST_STATEMENTS + "; " + operators;
    }
}
