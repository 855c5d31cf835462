package id.go.bantenprov.egov.casework.board;

import id.go.bantenprov.egov.web.Time;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Keeps the board close behind the log while the program runs. A database that is gone for a while only delays it. */
@Component
class FoldLoop implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(FoldLoop.class);
    private static final Duration FOR_THE_LAST_TURN = Duration.ofSeconds(5);

    private final FoldLog foldLog;
    private final Duration pause;
    private volatile CountDownLatch ended = new CountDownLatch(0);
    private volatile @Nullable Thread thread;

    /** @param pause between looking for newer entries */
    FoldLoop(FoldLog foldLog, @Value("${egov.board.pause:1s}") Duration pause) {
        this.foldLog = foldLog;
        this.pause = pause;
    }

    @Override
    public void start() {
        ended = new CountDownLatch(1);
        thread = Thread.ofVirtual().name("board").start(this::run);
    }

    /** Lets the turn under way come to its end. */
    @Override
    public void stop() {
        ended.countDown();
        try {
            var last = thread;
            if (last != null) last.join(FOR_THE_LAST_TURN);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return ended.getCount() > 0;
    }

    private void run() {
        boolean failing = false;
        try {
            do {
                failing = tryTurns(failing);
            } while (!ended.await(pause.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException hurried) {
            LOG.warn("The board was stopped in the middle of a turn");
        }
    }

    /** @return whether the database was not to be had */
    private boolean tryTurns(boolean failing) {
        try {
            while (isRunning() && foldLog.handle(Time.PASSED) > 0) {
                // as long as there is more to read
            }
            return false;
        } catch (DataAccessException | TransactionException gone) {
            if (!failing) LOG.warn("The board waits: {}", gone.getMessage());
            return true;
        }
    }
}
