package id.go.bantenprov.egov.notification.model;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * What this node remembers of the announcements it heard: the last version of some thousand topics. All versions come
 * from one row of numbers, so one number says how far a reader has come in all topics at once. Whoever has come less far
 * than the memory reaches is told that everything may have changed; nobody is told too little.
 */
@Component
public class Announcements {
    private static final int MOST_TOPICS = 10_000;

    private final LinkedHashMap<String, Long> versions = new LinkedHashMap<>();
    private long reachesBackTo;
    private long newest;

    /**
     * Begins anew after a time of not listening.
     *
     * @param drawn the newest number drawn by now; its announcement may still be on the way
     */
    public synchronized void restart(long drawn) {
        versions.clear();
        reachesBackTo = drawn;
        newest = Math.max(0, drawn - 1);
    }

    public synchronized void hear(Map<String, Long> news) {
        news.forEach((topic, version) -> {
            versions.remove(topic);
            versions.put(topic, version);
            newest = Math.max(newest, version);
        });
        while (versions.size() > MOST_TOPICS) {
            reachesBackTo = Math.max(reachesBackTo, versions.pollFirstEntry().getValue());
        }
    }

    /** The newest announcement heard. */
    public synchronized long newest() {
        return newest;
    }

    /** Which of these topics have, or may have, changed after this version. */
    public synchronized Set<String> changedSince(long version, Set<String> topics) {
        if (version < reachesBackTo) return topics;
        return topics.stream()
                .filter(topic -> versions.getOrDefault(topic, 0L) > version)
                .collect(toUnmodifiableSet());
    }
}
