package id.go.bantenprov.egov.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingANameTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dede Kosasih",
                "  Dede   Kosasih ",
                "Dede\u00a0Kosasih",
                "\u00a0Dede Kosasih\u202f",
                "Dede\tKosasih\n",
            })
    void takes_blanks_of_any_kind_and_number_for_one(String typed) {
        assertThat(FullName.parse(typed)).contains(new FullName("Dede Kosasih"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \u00a0 ", "\u3164", "Dede\u202eKosasih", "Dede \u674e\u660e", "<b>Dede</b>"})
    void takes_nothing_that_no_letter_could_print(String typed) {
        assertThat(FullName.parse(typed)).isEmpty();
    }

    @Test
    void says_of_blanks_alone_that_the_name_is_missing() {
        assertThat(FullName.whyNot("\u00a0")).isEqualTo("identity.name.missing");
    }

    @Test
    void counts_no_blank_that_does_not_stay() {
        assertThat(FullName.parse("Dede" + " ".repeat(FullName.LENGTH_MAX) + "Kosasih"))
                .isPresent();
    }

    @Test
    void is_made_of_nothing_that_is_no_name() {
        assertThatThrownBy(() -> new FullName("Dede  Kosasih")).isInstanceOf(IllegalArgumentException.class);
    }
}
