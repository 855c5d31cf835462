package id.go.bantenprov.egov.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FillingTextsTest {
    private final Texts texts = new Texts();

    @Test
    void what_somebody_typed_is_put_in_as_it_is_also_where_it_looks_like_a_place_to_fill() {
        assertThat(texts.text(Language.ENGLISH, "specimen.two", "{1} $1 \\1", "last"))
                .isEqualTo("{1} $1 \\1, then last.");
    }

    @Test
    void a_place_for_which_nothing_was_given_stays() {
        assertThat(texts.text(Language.ENGLISH, "specimen.two", "first")).isEqualTo("first, then {1}.");
    }
}
