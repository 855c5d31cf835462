package id.go.bantenprov.egov.ledger.sequence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AnnouncingTopicsTest {
    @Test
    void no_payload_is_longer_than_postgresql_takes_and_nothing_gets_lost() {
        var news = IntStream.range(0, 2_000)
                .mapToObj(i -> "{\"topic\":\"application:é%d\"}".formatted(i))
                .toList();

        var payloads = Announcement.split(news);

        assertThat(payloads).hasSizeGreaterThan(1).allMatch(payload -> payload.getBytes(UTF_8).length < 8_000);
        assertThat(payloads.stream()
                        .flatMap(payload -> List.of(
                                payload.substring(1, payload.length() - 1).split(","))
                                .stream()))
                .containsExactlyElementsOf(news);
    }

    @Test
    void nothing_to_say_is_nothing_said() {
        assertThat(Announcement.split(List.of())).isEmpty();
    }
}
