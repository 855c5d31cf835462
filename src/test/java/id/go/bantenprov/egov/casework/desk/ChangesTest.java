package id.go.bantenprov.egov.casework.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.casework.desk.Changes.Change;
import id.go.bantenprov.egov.casework.model.FormerAnswers.Former;
import id.go.bantenprov.egov.form.Answer;
import id.go.bantenprov.egov.form.Answers;
import id.go.bantenprov.egov.form.Value;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChangesTest {
    private static final OffsetDateTime FIRST = OffsetDateTime.parse("2026-11-24T10:00:00+07:00");
    private static final OffsetDateTime SECOND = OffsetDateTime.parse("2026-11-26T10:00:00+07:00");

    private static Value text(String text) {
        return new Value.Text(text);
    }

    private static Answers titled(String title) {
        return Answers.none().with("institution", text("Universitas Contoh")).with("title", text(title));
    }

    @Test
    void what_stayed_is_no_change() {
        var changes = Changes.between(List.of(new Former(titled("Lama"), FIRST)), titled("Baru"));

        assertThat(changes.of("institution")).isEmpty();
    }

    @Test
    void an_answer_changed_twice_has_both_that_stood_there_the_newer_first() {
        var former = List.of(new Former(titled("Lama"), FIRST), new Former(titled("Tengah"), SECOND));

        assertThat(Changes.between(former, titled("Baru")).of("title"))
                .containsExactly(
                        new Change(SECOND, Optional.of(text("Tengah"))), new Change(FIRST, Optional.of(text("Lama"))));
    }

    @Test
    void what_came_with_a_correction_had_nothing_before() {
        var now = titled("Judul").with("bodyName", text("Yayasan Pesisir"));

        assertThat(Changes.between(List.of(new Former(titled("Judul"), FIRST)), now)
                        .of("bodyName"))
                .containsExactly(new Change(FIRST, Optional.empty()));
    }

    @Test
    void what_is_not_asked_any_more_has_what_was_answered() {
        var before = titled("Judul").with("bodyName", text("Yayasan Pesisir"));

        assertThat(Changes.between(List.of(new Former(before, FIRST)), titled("Judul"))
                        .of("bodyName"))
                .containsExactly(new Change(FIRST, Optional.of(text("Yayasan Pesisir"))));
    }

    @Test
    void left_empty_and_never_asked_are_the_same() {
        var before = titled("Judul").with("targetAgency", new Answer.LeftEmpty());

        assertThat(Changes.between(List.of(new Former(before, FIRST)), titled("Judul")))
                .isEqualTo(Changes.NONE);
    }

    @Test
    void the_last_correction_is_the_last_that_changed_something() {
        var former = List.of(new Former(titled("Lama"), FIRST), new Former(titled("Baru"), SECOND));

        assertThat(Changes.between(former, titled("Baru")).lastAt()).contains(FIRST);
    }
}
