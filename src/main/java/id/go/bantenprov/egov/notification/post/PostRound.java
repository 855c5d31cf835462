package id.go.bantenprov.egov.notification.post;

import id.go.bantenprov.egov.notification.model.PostBell;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Lets the postman go whenever a mail was left here, and twice a minute for those left elsewhere or due again. */
@Component
class PostRound implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(PostRound.class);
    private static final Duration LONGEST_REST = Duration.ofSeconds(30);

    private final Postman postman;
    private final MailServer server;
    private final PostBell bell;
    private volatile boolean running;
    private volatile @Nullable Thread thread;

    PostRound(Postman postman, MailServer server, PostBell bell) {
        this.postman = postman;
        this.server = server;
        this.bell = bell;
    }

    /** Without a mail server nobody goes: mails stay where they are. */
    @Override
    public void start() {
        running = true;
        if (server.given()) thread = Thread.ofVirtual().name("postman").start(this::goRound);
    }

    private void goRound() {
        while (running) {
            try {
                bell.await(LONGEST_REST);
                postman.sendDue();
            } catch (DataAccessException | TransactionException e) {
                LOG.warn("The outbox cannot be read, trying again: {}", e.getMessage());
            } catch (RuntimeException e) {
                // Its try is on record as failed, so the next round takes another mail: no mail holds back the others.
                LOG.error("A mail ended the round, going again", e);
            } catch (InterruptedException _) {
                return;
            }
        }
    }

    @Override
    public void stop() {
        running = false;
        var going = thread;
        if (going != null) going.interrupt();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
