package id.go.bantenprov.egov.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bantenprov.egov.web.NotFound;
import id.go.bantenprov.egov.web.TextPiece;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApplicationNumberTest {
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTVWXYZ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BTN-26-7KQ4-M2XD",
                "BTN-26-2222-222T",
                "BTN-26-ZZZZ-ZZZL",
                "BTN-27-7KQ4-M2XQ",
                "BTN-30-H8N3-WVC2",
                "BTN-26-A9RT-5PDF"
            })
    void a_number_with_a_fitting_check_character_is_one(String text) {
        assertThat(ApplicationNumber.parse(text)).contains(new ApplicationNumber(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"BTN-26-7KQ4-M2DX", "BTN-26-7QK4-M2XD", "BTN-25-7KQ4-M2XD", "BTN-00-2222-2222"})
    void a_number_with_another_check_character_is_none(String text) {
        assertThat(ApplicationNumber.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"btn-26-7kq4-m2xd", " BTN 26 7KQ4 M2XD ", "BTN267KQ4M2XD", "btn26-7kq4m2xd"})
    void small_letters_blanks_and_missing_hyphens_are_accepted(String typed) {
        assertThat(ApplicationNumber.parse(typed)).contains(new ApplicationNumber("BTN-26-7KQ4-M2XD"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "BTN", "BTN-26-7KQ4-M2X", "BTN-26-7KQ4-M2XDD", "XYZ-26-7KQ4-M2XD", "BTN-26-7KQ0-M2XD"})
    void anything_else_is_none(String typed) {
        assertThat(ApplicationNumber.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void a_number_is_kept_on_one_line_wherever_it_stands(ApplicationNumber number) {
        assertThat(TextPiece.of("Permohonan " + number.text() + " ditutup"))
                .contains(new TextPiece(number.text(), true));
    }

    static Stream<ApplicationNumber> drawn() {
        var random = RandomGenerator.of("L64X128MixRandom");
        return Stream.generate(() -> ApplicationNumber.draw(2026, random)).limit(20);
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void every_wrong_character_every_swap_and_every_changed_pair_of_equal_neighbours_is_found(
            ApplicationNumber number) {
        assertThat(damaged(number.text().replace("-", "").substring(3)))
                .noneMatch(each -> ApplicationNumber.parse("BTN" + each).isPresent());
    }

    private static List<String> damaged(String characters) {
        var damaged = new ArrayList<String>();
        for (int i = 2; i < characters.length(); i++) {
            for (char other : ALPHABET.toCharArray()) {
                if (other != characters.charAt(i)) damaged.add(with(characters, i, other));
                pair(characters, i, other, damaged);
            }
            for (int j = i + 1; j < characters.length(); j++) {
                if (characters.charAt(i) != characters.charAt(j)) damaged.add(swapped(characters, i, j));
            }
        }
        return damaged;
    }

    private static void pair(String characters, int i, char other, List<String> damaged) {
        boolean equalNeighbours = i + 1 < characters.length() && characters.charAt(i) == characters.charAt(i + 1);
        if (equalNeighbours && other != characters.charAt(i))
            damaged.add(with(with(characters, i, other), i + 1, other));
    }

    private static String swapped(String characters, int i, int j) {
        return with(with(characters, i, characters.charAt(j)), j, characters.charAt(i));
    }

    private static String with(String characters, int index, char character) {
        return characters.substring(0, index) + character + characters.substring(index + 1);
    }

    @Test
    void a_drawn_number_carries_its_year() {
        var number = ApplicationNumber.draw(2031, RandomGenerator.getDefault());
        assertThat(number.text()).matches("BTN-31-[2-9A-HJ-NP-TV-Z]{4}-[2-9A-HJ-NP-TV-Z]{4}");
    }

    @Test
    void an_address_that_names_none_leads_nowhere() {
        assertThat(ApplicationNumber.named("btn 26 7kq4 m2xd")).isEqualTo(new ApplicationNumber("BTN-26-7KQ4-M2XD"));
        assertThatThrownBy(() -> ApplicationNumber.named("BTN-26-7KQ4-M2XE")).isInstanceOf(NotFound.class);
    }
}
