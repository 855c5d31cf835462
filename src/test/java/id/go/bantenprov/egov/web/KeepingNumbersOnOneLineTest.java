package id.go.bantenprov.egov.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeepingNumbersOnOneLineTest {
    private static final String NUMBER = "BTN-26-7KQ4-M2XD";

    @Test
    void a_number_in_a_sentence_is_a_piece_of_its_own() {
        assertThat(TextPiece.of("Permohonan " + NUMBER + " ditutup."))
                .containsExactly(
                        new TextPiece("Permohonan ", false),
                        new TextPiece(NUMBER, true),
                        new TextPiece(" ditutup.", false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Kode pendaftaran Anda: 482913",
                "usul-keputusan 2026-11-24",
                "ABC-26-1234-5678-9012 dan XBTN-26-7KQ4-M2XD",
                NUMBER,
                NUMBER + ", " + NUMBER
            })
    void nothing_of_a_text_is_lost(String text) {
        assertThat(TextPiece.of(text).stream().map(TextPiece::text).collect(Collectors.joining()))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"usul-keputusan", "2026-11-24", "XBTN-26-7KQ4-M2XD", "BTN-26-7KQ4-M2XDD"})
    void nothing_else_is_kept_on_one_line(String text) {
        assertThat(TextPiece.of(text)).noneMatch(TextPiece::number);
    }
}
