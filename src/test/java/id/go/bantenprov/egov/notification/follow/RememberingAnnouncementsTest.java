package id.go.bantenprov.egov.notification.follow;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.notification.model.Announcements;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RememberingAnnouncementsTest {
    private static final Set<String> TOPICS = Set.of("a", "b");

    final Announcements announcements = new Announcements();

    @BeforeEach
    void listen() {
        announcements.restart(10);
    }

    @Test
    void names_what_changed_since_a_version() {
        announcements.hear(Map.of("a", 11L));
        announcements.hear(Map.of("b", 12L, "c", 12L));

        assertThat(announcements.changedSince(10, TOPICS)).containsExactlyInAnyOrder("a", "b");
        assertThat(announcements.changedSince(11, TOPICS)).containsExactly("b");
        assertThat(announcements.changedSince(12, TOPICS)).isEmpty();
        assertThat(announcements.newest()).isEqualTo(12);
    }

    @Test
    void counts_only_the_last_change_of_a_topic() {
        announcements.hear(Map.of("a", 11L));
        announcements.hear(Map.of("a", 13L));

        assertThat(announcements.changedSince(12, TOPICS)).containsExactly("a");
    }

    @Test
    void names_everything_to_whom_looked_before_it_listened() {
        assertThat(announcements.changedSince(9, TOPICS)).isEqualTo(TOPICS);
        assertThat(announcements.changedSince(10, TOPICS)).isEmpty();
    }

    @Test
    void never_says_that_it_has_heard_what_may_still_be_on_the_way() {
        assertThat(announcements.newest()).isLessThan(10);
    }

    @Test
    void forgets_the_oldest_of_many_topics_and_then_names_everything_to_whom_is_so_far_behind() {
        announcements.hear(Map.of("a", 11L));
        var many = new HashMap<String, Long>();
        for (int i = 0; i < 10_000; i++) many.put("x" + i, 12L);
        announcements.hear(many);

        assertThat(announcements.changedSince(10, Set.of("b"))).containsExactly("b");
        assertThat(announcements.changedSince(12, TOPICS)).isEmpty();
    }

    @Test
    void begins_anew_after_a_gap() {
        announcements.hear(Map.of("a", 11L));
        announcements.restart(20);

        assertThat(announcements.changedSince(11, TOPICS)).isEqualTo(TOPICS);
    }
}
