package id.go.bantenprov.egov.casework.apply;

import static id.go.bantenprov.egov.casework.apply.Applicants.bringing;
import static id.go.bantenprov.egov.casework.apply.Applicants.given;
import static id.go.bantenprov.egov.casework.apply.Applicants.going;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.casework.model.Draft;
import id.go.bantenprov.egov.casework.model.Drafts;
import id.go.bantenprov.egov.document.Refusal;
import id.go.bantenprov.egov.form.Answer;
import id.go.bantenprov.egov.form.Answers;
import id.go.bantenprov.egov.form.Problem;
import id.go.bantenprov.egov.form.ProblemCode;
import id.go.bantenprov.egov.form.Value;
import id.go.bantenprov.egov.identity.Resident;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ApplyTest
class SavingAPageTest {
    private static final String LONG_ENOUGH = "Rencana perbaikan jalan di Pandeglang tahun 2027";

    @Autowired
    Applicants applicants;

    @Autowired
    SavePage savePage;

    @Autowired
    Drafts drafts;

    Resident resident;
    Draft draft;

    @BeforeEach
    void begin() {
        resident = applicants.resident();
        draft = applicants.draft(resident);
    }

    @Test
    void keeps_a_right_answer() {
        save("information", LONG_ENOUGH, 1);
        assertThat(stored().get("information")).contains(given(new Value.Text(LONG_ENOUGH)));
    }

    @Test
    void keeps_wrong_input_as_it_was_typed_and_says_what_is_wrong() {
        var saved = (Saving.Saved) save("information", "pendek", 1);
        assertThat(saved.page().problems()).extracting(Problem::code).containsExactly(ProblemCode.TOO_SHORT);
        assertThat(stored().get("information")).contains(new Answer.Typed(Map.of("information", List.of("pendek"))));
    }

    @Test
    void keeps_nothing_of_an_input_that_was_left_blank() {
        var saved = (Saving.Saved) save("information", "  ", 1);
        assertThat(saved.page().problems()).extracting(Problem::code).containsExactly(ProblemCode.MISSING);
        assertThat(stored().get("information")).isEmpty();
    }

    @Test
    void writes_nothing_over_what_was_saved_elsewhere_meanwhile() {
        save("information", LONG_ENOUGH, 1);
        var outcome = save("information", LONG_ENOUGH + ", dari jendela lain", 1);
        assertThat(outcome).isInstanceOf(Saving.Stale.class);
        assertThat(stored().get("information")).contains(given(new Value.Text(LONG_ENOUGH)));
    }

    @Test
    void has_a_file_chosen_again_where_something_was_saved_elsewhere_meanwhile() {
        save("applicantType", "person", 1);
        var input = bringing("ktp", applicants.file(draft, "ktp"));
        var stale =
                (Saving.Stale) savePage.handle(resident, new SavePage.Command(draft.id(), 1, List.of("ktp"), input));
        assertThat(stale.page().evaluation().answers().get("ktp")).isEmpty();
        assertThat(stale.input().refused().get("ktp").getFirst().why()).isEqualTo(new Refusal.Stale());
    }

    @Test
    void is_no_conflict_if_the_same_is_sent_twice() {
        save("information", LONG_ENOUGH, 1);
        assertThat(save("information", LONG_ENOUGH, 1)).isInstanceOf(Saving.Saved.class);
    }

    @Test
    void is_nobody_elses_business() {
        var stranger = applicants.resident();
        var command = new SavePage.Command(
                draft.id(), 1, List.of("information"), going("information", Map.of("information", List.of("x"))));
        assertThat(savePage.handle(stranger, command)).isInstanceOf(Saving.Gone.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "emoji 😀🇮🇩 dan aksara ꦲꦏ꧀ꦱꦫ",
                "<script>alert(1)</script> <b>tebal</b>",
                "'; DROP TABLE casework.draft; --"
            })
    void keeps_any_characters_people_type(String typed) {
        save("information", typed, 1);
        assertThat(stored().get("information")).contains(given(new Value.Text(typed)));
    }

    @Test
    void does_not_accept_characters_nobody_can_read() {
        var saved = (Saving.Saved) save("information", "jalan \u0000 di Pandeglang tahun 2027", 1);
        assertThat(saved.page().problems()).extracting(Problem::code).containsExactly(ProblemCode.CHARACTERS);
    }

    @Test
    void says_that_a_megabyte_is_too_long() {
        var saved = (Saving.Saved) save("information", "a".repeat(1_000_000), 1);
        assertThat(saved.page().problems()).extracting(Problem::code).containsExactly(ProblemCode.TOO_LONG);
    }

    @Test
    void takes_the_first_of_repeated_inputs_and_passes_over_unknown_ones() {
        var inputs = Map.of("information", List.of(LONG_ENOUGH, "lain"), "isAdmin", List.of("true"));
        savePage.handle(
                resident, new SavePage.Command(draft.id(), 1, List.of("information"), going("information", inputs)));
        assertThat(stored().byFact()).containsOnlyKeys("information");
        assertThat(stored().get("information")).contains(given(new Value.Text(LONG_ENOUGH)));
    }

    @Test
    void keeps_an_answer_that_is_hidden_for_the_moment() {
        drafts.save(draft.with(Answers.none()
                .with("applicantType", new Value.Choice("body"))
                .with("bodyName", new Value.Text("Yayasan Pesisir Lestari"))));
        save("applicantType", "person", 2);
        assertThat(stored().get("bodyName")).contains(given(new Value.Text("Yayasan Pesisir Lestari")));
    }

    private Saving save(String fact, String typed, int seenRevision) {
        var input = going(fact, Map.of(fact, List.of(typed)));
        return savePage.handle(resident, new SavePage.Command(draft.id(), seenRevision, List.of(fact), input));
    }

    private Answers stored() {
        return drafts.read(resident, draft.id()).orElseThrow().answers();
    }
}
