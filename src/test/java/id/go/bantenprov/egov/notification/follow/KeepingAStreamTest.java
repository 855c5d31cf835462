package id.go.bantenprov.egov.notification.follow;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.identity.ResidentId;
import id.go.bantenprov.egov.notification.Topic;
import id.go.bantenprov.egov.notification.follow.LiveStreams.Opening;
import id.go.bantenprov.egov.notification.follow.News.Change;
import id.go.bantenprov.egov.notification.model.Announcements;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.dao.DataAccessResourceFailureException;

@Timeout(10)
class KeepingAStreamTest {
    private static final Follower SOMEBODY = follower("a session");

    final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    final LiveStreams streams = new LiveStreams(new Announcements());

    @Test
    void adds_up_what_happens_while_a_slow_reader_is_away() throws Exception {
        var news = new News();

        for (long version = 1; version <= 100_000; version++) news.lay(Set.of("a"), version);
        news.lay(Set.of("b"), 100_001);

        assertThat(news.take(Duration.ZERO)).contains(new Change(100_001, Set.of("a", "b")));
        assertThat(news.take(Duration.ZERO)).isEmpty();
    }

    @Test
    void calls_a_topic_as_the_page_does_and_leaves_out_what_it_does_not_follow() {
        var stream = new LiveStream(SOMEBODY, Map.of("inbox:7", Topic.INBOX), Clock.systemUTC());

        assertThat(stream.asAsked(Set.of("inbox:7", "inbox:8"))).containsExactly("inbox");
    }

    @Test
    void ends_when_the_right_is_gone_at_the_look_five_minutes_later() {
        var stream = stream(SOMEBODY, "a");
        var asked = new AtomicInteger();
        stream.tell(List.of("a"), 1);

        stream.run(new Change(0, Set.of()), () -> {
            asked.incrementAndGet();
            return false;
        });

        assertThat(asked).hasValue(1);
    }

    @Test
    void ends_quietly_when_nobody_can_say_whether_the_right_still_holds() {
        var stream = stream(SOMEBODY, "a");
        stream.tell(List.of("a"), 1);

        assertThatCode(() -> stream.run(new Change(0, Set.of()), () -> {
                    throw new DataAccessResourceFailureException("away");
                }))
                .doesNotThrowAnyException();
    }

    @Test
    void ends_with_the_program_and_none_opens_after_it() {
        assertThat(open(SOMEBODY)).isEqualTo(Opening.OPEN);

        streams.close();

        while (streams.count() > 0) Thread.onSpinWait();
        assertThat(open(SOMEBODY)).isEqualTo(Opening.TOO_MANY);
    }

    @Test
    void is_one_of_ten_that_an_account_may_have_in_all_sessions_and_the_oldest_ends_for_an_eleventh() {
        assertThat(open(follower("a session"))).isEqualTo(Opening.OPEN);
        for (int i = 1; i <= 11; i++) {
            var session = new Follower(SOMEBODY.person(), "session " + i, "127.0.0." + i);
            assertThat(open(session)).isEqualTo(Opening.OPEN);
        }

        assertThat(streams.count()).isEqualTo(11);

        streams.close();
    }

    @Test
    void is_refused_to_strangers_beyond_a_hundred_of_an_address_however_many_sessions_they_get() {
        for (int i = 1; i <= 100; i++)
            assertThat(open(stranger("session " + i, i))).isEqualTo(Opening.OPEN);

        assertThat(open(stranger("one more", 101))).isEqualTo(Opening.TOO_MANY_OF_FOLLOWER);
        assertThat(open(SOMEBODY)).isEqualTo(Opening.OPEN);

        streams.close();
    }

    private static Follower follower(String session) {
        return new Follower(
                Optional.of(new Resident(new ResidentId(UUID.randomUUID()), "Nurhayati Salim")), session, "127.0.0.1");
    }

    /** Of one network, which gives a customer as many addresses as there are numbers. */
    private static Follower stranger(String session, int number) {
        return new Follower(Optional.empty(), session, "2001:db8::" + number);
    }

    private Opening open(Follower follower) {
        return streams.open(stream(follower, "a"), null, () -> true);
    }

    private LiveStream stream(Follower follower, String... topics) {
        Map<String, Topic> asked = Stream.of(topics).collect(toMap(Function.identity(), Topic::new));
        return new LiveStream(follower, asked, hurryingClock());
    }

    /** A clock that goes on by five minutes whenever somebody looks at it. */
    private Clock hurryingClock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now.getAndUpdate(moment -> moment.plus(Duration.ofMinutes(5)));
            }
        };
    }
}
