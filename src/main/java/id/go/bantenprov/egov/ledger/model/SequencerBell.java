package id.go.bantenprov.egov.ledger.model;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Wakes this node's sequencer when a deed has committed something for it. */
@Component
public class SequencerBell {
    private final Semaphore rung = new Semaphore(0);
    private final TransactionSynchronization afterCommit = new TransactionSynchronization() {
        @Override
        public void afterCommit() {
            ring();
        }
    };

    /** @throws IllegalStateException outside a transaction: an entry belongs to the deed that it states */
    public void ringAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(afterCommit);
    }

    public void ring() {
        rung.release();
    }

    /** Waits for the next ring, or for {@code longest}. */
    public void await(Duration longest) throws InterruptedException {
        if (rung.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) rung.drainPermits();
    }
}
