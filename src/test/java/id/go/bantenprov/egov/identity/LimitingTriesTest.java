package id.go.bantenprov.egov.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.web.MovableClock;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IdentityTest
class LimitingTriesTest {
    private static final Instant FULL_HOUR = Instant.parse("2026-03-02T02:00:00Z");

    @Autowired
    Limits limits;

    @Autowired
    Clock clock;

    @Test
    void ten_a_minute_are_allowed_and_the_eleventh_waits_for_the_next() {
        var key = key();
        for (int i = 0; i < 10; i++) assertThat(takeAt(0, key)).isEqualTo(new Taken.Allowed());
        assertThat(takeAt(45, key)).isEqualTo(new Taken.Wait(15));
        assertThat(takeAt(60, key)).isEqualTo(new Taken.Allowed());
    }

    @Test
    void sixty_an_hour_are_allowed_however_they_are_spread() {
        var key = key();
        for (int i = 0; i < 60; i++) assertThat(takeAt(i / 5 * 60, key)).isEqualTo(new Taken.Allowed());
        assertThat(takeAt(1800, key)).isEqualTo(new Taken.Wait(1800));
        assertThat(takeAt(3600, key)).isEqualTo(new Taken.Allowed());
    }

    @Test
    void eight_codes_a_day_are_sent_to_one_address_and_five_an_hour() {
        var key = key();
        var startOfDay = Instant.parse("2026-03-02T00:00:00Z");
        for (int i = 0; i < 8; i++)
            assertThat(codeAt(startOfDay.plusSeconds(i / 4 * 3600), key)).isEqualTo(new Taken.Allowed());
        assertThat(codeAt(startOfDay.plusSeconds(20 * 3600), key)).isEqualTo(new Taken.Wait(4 * 3600));
        assertThat(codeAt(startOfDay.plusSeconds(24 * 3600), key)).isEqualTo(new Taken.Allowed());
    }

    @Test
    void a_hundred_people_behind_one_address_register_within_an_hour_at_two_tries_each() {
        var address = key();

        assertThat(IntStream.range(0, 200)
                        .mapToObj(i -> at(FULL_HOUR.plusSeconds(i / 30 * 60), Limit.CODE_ADDRESS, address)))
                .containsOnly(new Taken.Allowed());
    }

    @Test
    void a_whole_ipv6_network_counts_as_one_address() {
        var network = "2001:db8:" + UUID.randomUUID().toString().substring(0, 4) + ":7";
        for (int i = 0; i < 10; i++) takeAt(0, network + "::" + (i + 1));
        assertThat(takeAt(0, network + ":1:2:3:4")).isInstanceOf(Taken.Wait.class);
        assertThat(takeAt(0, network.replaceAll(":7$", ":8") + "::1")).isEqualTo(new Taken.Allowed());
    }

    @Test
    void one_key_does_not_use_up_anothers_tries() {
        var key = key();
        for (int i = 0; i < 11; i++) takeAt(0, key);
        assertThat(takeAt(0, key())).isEqualTo(new Taken.Allowed());
    }

    @Test
    void tries_at_the_same_time_are_all_counted() throws Exception {
        var key = key();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tries = IntStream.range(0, 30)
                    .mapToObj(_ -> threads.submit(() -> takeAt(0, key)))
                    .toList();
            var allowed = 0;
            for (var each : tries) if (each.get() instanceof Taken.Allowed) allowed++;
            assertThat(allowed).isEqualTo(10);
        }
    }

    @Test
    void asking_whether_a_limit_is_used_up_counts_no_try() {
        var key = key();
        ((MovableClock) clock).at(FULL_HOUR, () -> {
            for (int i = 0; i < 9; i++) limits.take(Limit.LOOK_UP, key);
            assertThat(limits.exhausted(Limit.LOOK_UP, key)).isFalse();
            assertThat(limits.take(Limit.LOOK_UP, key)).isEqualTo(new Taken.Allowed());
            assertThat(limits.exhausted(Limit.LOOK_UP, key)).isTrue();
            return true;
        });
    }

    private Taken takeAt(int second, String key) {
        return at(FULL_HOUR.plusSeconds(second), Limit.LOOK_UP, key);
    }

    private Taken codeAt(Instant moment, String key) {
        return at(moment, Limit.CODE_RECIPIENT, key);
    }

    private Taken at(Instant moment, Limit limit, String key) {
        return ((MovableClock) clock).at(moment, () -> limits.take(limit, key));
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
