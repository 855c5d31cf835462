package id.go.bantenprov.egov.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WritingInTheFontOfLettersTest {
    @Test
    void what_people_write_in_latin_script_can_be_written() {
        var text =
                "Jl. Raya 5\u201310 m\u00B2, \u201Ckutipan\u201D \u2026 \u20AC 1\u202F000, Nguy\u1EC5n \u015E\u00E9\u2011ma\n\tbaris baru";

        assertThat(LetterFont.lacking(text)).isEmpty();
    }

    @Test
    void an_accent_that_comes_apart_from_its_letter_joins_it() {
        assertThat(LetterFont.written("Rene\u0301")).isEqualTo("Ren\u00E9");
    }

    @Test
    void signs_that_are_lacking_are_named_once_each() {
        assertThat(LetterFont.lacking("\u2713 \u0645\u062D\u0645\u062F \uD83D\uDC4D\uFE0F \u2713"))
                .containsExactly("\u2713", "\u0645", "\u062D", "\u062F", "\uD83D\uDC4D");
    }

    @Test
    void a_mark_that_embraces_a_number_is_seen_and_lacking() {
        assertThat(LetterFont.lacking("\u0600 12 \u06DD")).containsExactly("\u0600", "\u06DD");
    }

    @Test
    void what_no_font_shows_is_not_lacking() {
        assertThat(LetterFont.lacking("a\u00ADb\u200B\u200D\u2060\uFEFF\uDB40\uDC20c"))
                .isEmpty();
    }

    @Test
    void signs_of_no_script_are_lacking_too() {
        assertThat(LetterFont.lacking("x\uE000")).containsExactly("\uE000");
    }
}
