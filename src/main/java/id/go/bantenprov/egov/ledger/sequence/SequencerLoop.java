package id.go.bantenprov.egov.ledger.sequence;

import id.go.bantenprov.egov.ledger.model.SequencerBell;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Keeps the sequencer going while the program runs: woken by this node's own deeds, and looking by itself for those of
 * others. A database or disk that is gone for a while only delays it; a fork ends it for good.
 */
@Component
class SequencerLoop implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(SequencerLoop.class);
    private static final Duration FOR_THE_LAST_ROUND = Duration.ofSeconds(10);

    private final OpenLog openLog;
    private final Sequencer sequencer;
    private final SequencerBell bell;
    private final Duration pause;
    private final Duration poll;

    private volatile boolean running;
    private @Nullable Thread thread;

    /**
     * @param pause shortest time between two rounds, so that a busy log signs some ten times a second and not for each entry
     * @param poll longest time until entries of another node are noticed, and between two tries while something is gone
     */
    SequencerLoop(
            OpenLog openLog,
            Sequencer sequencer,
            SequencerBell bell,
            @Value("${egov.ledger.pause:100ms}") Duration pause,
            @Value("${egov.ledger.poll:200ms}") Duration poll) {
        this.openLog = openLog;
        this.sequencer = sequencer;
        this.bell = bell;
        this.pause = pause;
        this.poll = poll;
    }

    @Override
    public void start() {
        if (openLog.handle()) sequencer.round(); // so that a checkpoint is there before anybody can ask for it
        running = true;
        thread = Thread.ofVirtual()
                .name("log-sequencer")
                .uncaughtExceptionHandler((_, why) -> LOG.error("Nothing is signed any more until somebody looks", why))
                .start(this::run);
    }

    /** Lets the round under way come to its end. */
    @Override
    public void stop() {
        running = false;
        bell.ring();
        var last = thread;
        try {
            if (last != null && !last.join(FOR_THE_LAST_ROUND)) last.interrupt();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server is opened, and until after it is closed. */
    @Override
    public int getPhase() {
        return 0;
    }

    private void run() {
        boolean failing = false;
        try {
            while (running) {
                failing = tryRound(failing);
                Thread.sleep(pause);
                bell.await(poll);
            }
        } catch (InterruptedException hurried) {
            LOG.warn("The sequencer of the log was stopped in the middle of a round");
        }
    }

    /** @return whether database or disk were not to be had */
    private boolean tryRound(boolean failing) {
        try {
            sequencer.round();
            if (failing) LOG.info("The log goes on");
            return false;
        } catch (DataAccessException | TransactionException | UncheckedIOException gone) {
            if (!failing) LOG.warn("The log waits: {}", gone.getMessage());
            return true;
        }
    }
}
