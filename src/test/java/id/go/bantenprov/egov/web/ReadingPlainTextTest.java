package id.go.bantenprov.egov.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingPlainTextTest {
    @Test
    void keeps_what_people_write_in_any_language() {
        assertThat(PlainText.of("Baris satu\r\nbaris dua\ttab – “kutip” 👩‍👩‍👧 سلام"))
                .isEqualTo("Baris satu\nbaris dua\ttab – “kutip” 👩‍👩‍👧 سلام");
    }

    @Test
    void drops_what_turns_the_reading_direction_round() {
        assertThat(PlainText.of("ditolak \u202Eiujutesid\u202C\u2066x\u2069")).isEqualTo("ditolak iujutesidx");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u200B", "\u00A0 \u2060", "\u3164\uFE0F", "\u2800\n\u00AD", "\u202E\u200D", "\uDB40\uDD00"})
    void what_nobody_can_see_is_nothing(String unseen) {
        assertThat(PlainText.of(unseen)).isEmpty();
    }

    @Test
    void drops_what_neither_a_database_nor_a_letter_can_hold() {
        assertThat(PlainText.of("a\0b\u0007c\uD800d\uFFFEe")).isEqualTo("abcde");
    }
}
