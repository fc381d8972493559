package cn.disclosuredesk.desk.start;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.jpa.vendor.HibernateJpaDialect;
import org.springframework.transaction.SavepointManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionSystemException;

/**
 * Hibernate's dialect, with savepoints of the connection that JPA and JDBC share. Spring's own has none, because a savepoint does not
 * reach the entities in memory; so they are written out before one and forgotten after a return to it.
 */
final class SavepointDialect extends HibernateJpaDialect {

    private static final long serialVersionUID = 1L;

    @Override
    public Object beginTransaction(EntityManager entities, TransactionDefinition definition)
            throws PersistenceException, SQLException {
        return new Begun(super.beginTransaction(entities, definition), entities.unwrap(Session.class));
    }

    @Override
    public void cleanupTransaction(@Nullable Object transactionData) {
        super.cleanupTransaction(transactionData instanceof Begun begun ? begun.inner() : transactionData);
    }

    private record Begun(@Nullable Object inner, Session session) implements SavepointManager {

        @Override
        public Object createSavepoint() {
            session.flush();
            return session.doReturningWork(Connection::setSavepoint);
        }

        @Override
        public void rollbackToSavepoint(Object savepoint) {
            session.clear();
            session.doWork(connection -> connection.rollback(ours(savepoint)));
        }

        @Override
        public void releaseSavepoint(Object savepoint) {
            session.flush();
            session.doWork(connection -> connection.releaseSavepoint(ours(savepoint)));
        }

        private static Savepoint ours(Object savepoint) {
            if (savepoint instanceof Savepoint ours) {
                return ours;
            }
            throw new TransactionSystemException("not a savepoint of this connection");
        }
    }
}
