package cn.disclosuredesk.command;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Answers that hold until the running transaction ends, because whoever could change them is shut out until then: asked
 * once in it, however many lines it takes. Outside a transaction each question is asked.
 *
 * <p>What the transaction itself changes it has to {@linkplain #forget() forget}. A return to a savepoint forgets
 * everything: a lock that was taken after it is gone.
 */
public final class UntilTheEnd<K, A> {

    private final Function<K, A> ask;

    public UntilTheEnd(Function<K, A> ask) {
        this.ask = ask;
    }

    public A of(K question) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return ask.apply(question);
        }
        A known = answers().get(question);
        if (known != null) {
            return known;
        }
        A answer = ask.apply(question);
        answers().put(question, answer);
        return answer;
    }

    /** The answer is known without asking. */
    public void know(K question, A answer) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            answers().put(question, answer);
        }
    }

    /** The transaction has changed what was asked. */
    public void forget() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            answers().clear();
        }
    }

    private Map<K, A> answers() {
        @SuppressWarnings("unchecked")
        Map<K, A> known = (Map<K, A>) TransactionSynchronizationManager.getResource(this);
        if (known != null) {
            return known;
        }
        Map<K, A> fresh = new HashMap<>();
        TransactionSynchronizationManager.bindResource(this, fresh);
        TransactionSynchronizationManager.registerSynchronization(new Kept(fresh));
        return fresh;
    }

    /** Of one transaction. */
    private final class Kept implements TransactionSynchronization {

        private final Map<K, A> answers;

        Kept(Map<K, A> answers) {
            this.answers = answers;
        }

        @Override
        public void savepointRollback(Object savepoint) {
            answers.clear();
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(UntilTheEnd.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(UntilTheEnd.this, answers);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResource(UntilTheEnd.this);
        }
    }
}
