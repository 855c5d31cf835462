package id.go.bantenprov.egov.notification.follow;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What waits to be sent to one reader. Laying down never waits for the reader: what comes while he is slow adds up to one
 * change, since only the newest version matters.
 */
final class News {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition something = lock.newCondition();
    private final Set<String> changed = new TreeSet<>();
    private long version;
    private boolean closed;

    /** What an event says; never what the change is: the page reads that itself, with its own right. */
    record Change(long version, Set<String> topics) {}

    void lay(Set<String> topics, long version) {
        lock.lock();
        try {
            changed.addAll(topics);
            this.version = Math.max(this.version, version);
            something.signal();
        } finally {
            lock.unlock();
        }
    }

    /** Nothing is taken any more, and whoever waits goes on at once. */
    void close() {
        lock.lock();
        try {
            closed = true;
            something.signal();
        } finally {
            lock.unlock();
        }
    }

    boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    /** Waits for a change; empty if none came for so long, or on closing. */
    Optional<Change> take(Duration longest) throws InterruptedException {
        lock.lock();
        try {
            var left = longest.toNanos();
            while (!closed && changed.isEmpty() && left > 0) left = something.awaitNanos(left);
            if (closed || changed.isEmpty()) return Optional.empty();
            var change = new Change(version, Set.copyOf(changed));
            changed.clear();
            return Optional.of(change);
        } finally {
            lock.unlock();
        }
    }
}
