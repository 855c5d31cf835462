package id.go.bantenprov.egov.ledger.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WritingCanonicalJsonTest {
    @Test
    void sorts_keys_at_every_depth_and_leaves_no_blanks() {
        var unsorted = new LinkedHashMap<String, Object>();
        unsorted.put("z", 1);
        unsorted.put("B", List.of(Map.of("b", true, "a", false)));
        unsorted.put("a", LocalDate.of(2026, 11, 24));

        assertThat(CanonicalJson.text(unsorted))
                .isEqualTo("{\"B\":[{\"a\":false,\"b\":true}],\"a\":\"2026-11-24\",\"z\":1}");
    }

    @Test
    void leaves_letters_of_every_script_as_they_are() {
        assertThat(CanonicalJson.bytes("Sérang ꦧꦤ꧀ꦠꦼꦤ꧀ 😀"))
                .isEqualTo("\"Sérang ꦧꦤ꧀ꦠꦼꦤ꧀ 😀\"".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void escapes_only_what_json_demands() {
        assertThat(CanonicalJson.text("\"\\/\b\f\n\r\t\u0001\u007f"))
                .isEqualTo("\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\u007f\"");
    }

    @Test
    void writes_what_is_empty() {
        assertThat(CanonicalJson.text(Map.of("list", List.of(), "object", Map.of(), "text", "")))
                .isEqualTo("{\"list\":[],\"object\":{},\"text\":\"\"}");
    }

    @ParameterizedTest
    @ValueSource(longs = {1L << 53, -(1L << 53)})
    void refuses_numbers_that_some_languages_cannot_hold(long number) {
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.text(number));
    }

    @Test
    void refuses_fractions_half_letters_and_foreign_keys() {
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.text(3.25));
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.text("half \ud83d"));
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.text(Map.of("kunci é", 1)));
    }
}
