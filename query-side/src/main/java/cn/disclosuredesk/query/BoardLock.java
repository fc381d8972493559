package cn.disclosuredesk.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * What only one node does at a time. The lock is held by a transaction on a connection of its own, so that the work inside may commit as
 * often as it likes, and a node that dies lets go.
 */
public final class BoardLock {

    private static final String WAITING = "select true from pg_advisory_xact_lock(hashtextextended(?, 0))";
    private static final String IF_FREE = "select pg_try_advisory_xact_lock(hashtextextended(?, 0))";

    private final DataSource dataSource;
    private final String name;

    public BoardLock(DataSource dataSource, String name) {
        this.dataSource = dataSource;
        this.name = name;
    }

    /** Does the work as soon as nobody else holds the lock, however long that takes. */
    public <T> T await(Supplier<T> work) {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            lock(connection, WAITING);
            return workAndRelease(connection, work);
        } catch (SQLException e) {
            throw away(e);
        }
    }

    /** Does the work unless somebody else holds the lock; returns whether it was done. */
    public boolean ifFree(Runnable work) {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            boolean held = lock(connection, IF_FREE);
            return workAndRelease(connection, () -> {
                if (held) {
                    work.run();
                }
                return held;
            });
        } catch (SQLException e) {
            throw away(e);
        }
    }

    private static <T> T workAndRelease(Connection connection, Supplier<T> work) throws SQLException {
        try {
            return work.get();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    /** The limits of the pool are for clerks who wait; here somebody is meant to wait, and to hold. */
    private boolean lock(Connection connection, String sql) throws SQLException {
        try (Statement limits = connection.createStatement();
                PreparedStatement lock = connection.prepareStatement(sql)) {
            limits.execute("set local lock_timeout = 0; set local statement_timeout = 0;"
                    + " set local idle_in_transaction_session_timeout = 0");
            lock.setString(1, "disclosure-desk/" + name);
            try (ResultSet row = lock.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    private DataAccessResourceFailureException away(SQLException e) {
        return new DataAccessResourceFailureException("the lock " + name + " cannot be had", e);
    }
}
