package cn.disclosuredesk.store;

import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/**
 * Transactions of commands: a command inside an outer transaction works behind a savepoint, so that one bad line does
 * not spoil an import; a command on its own opens a transaction.
 *
 * <p>Axon's manager ends only what it has begun itself, and by that measure a savepoint is nobody's: a refused command
 * would leave its rows behind, and after an error of the database the whole outer transaction would be dead.
 */
final class SavepointTransactions extends SpringTransactionManager {

    private final PlatformTransactionManager transactions;

    SavepointTransactions(PlatformTransactionManager transactions) {
        super(transactions, new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_NESTED));
        this.transactions = transactions;
        // JPA's manager refuses savepoints unless told; a failed command throws its entities away anyway.
        if (transactions instanceof AbstractPlatformTransactionManager manager) {
            manager.setNestedTransactionAllowed(true);
        }
    }

    @Override
    protected void commitTransaction(TransactionStatus status) {
        if (isOurs(status)) {
            transactions.commit(status);
        }
    }

    @Override
    protected void rollbackTransaction(TransactionStatus status) {
        if (isOurs(status)) {
            transactions.rollback(status);
        }
    }

    private static boolean isOurs(TransactionStatus status) {
        return !status.isCompleted() && (status.isNewTransaction() || status.hasSavepoint());
    }
}
