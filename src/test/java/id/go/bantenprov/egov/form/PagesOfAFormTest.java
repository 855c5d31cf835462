package id.go.bantenprov.egov.form;

import static id.go.bantenprov.egov.form.FormFixture.TODAY;
import static id.go.bantenprov.egov.form.FormFixture.answers;
import static id.go.bantenprov.egov.form.FormFixture.choice;
import static id.go.bantenprov.egov.form.FormFixture.day;
import static id.go.bantenprov.egov.form.FormFixture.region;
import static id.go.bantenprov.egov.form.FormFixture.service;
import static id.go.bantenprov.egov.form.FormFixture.yes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bantenprov.egov.form.PageState.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

class PagesOfAFormTest {
    private static final FormDefinition BEASISWA = service("BEASISWA");
    private static final FormDefinition PPID = service("PPID");

    private static Evaluation evaluate(FormDefinition form, Object... factsAndValues) {
        return form.evaluate(answers(factsAndValues), TODAY);
    }

    @Test
    void are_counted_as_steps_without_those_that_are_not_needed() {
        assertThat(evaluate(BEASISWA).page("money")).satisfies(page -> {
            assertThat(page.step()).isEqualTo(3);
            assertThat(page.steps()).isEqualTo(4);
        });
        assertThat(evaluate(BEASISWA, "orphan", yes()).page("money")).satisfies(page -> {
            assertThat(page.step()).isEqualTo(2);
            assertThat(page.steps()).isEqualTo(3);
        });
    }

    @Test
    void have_a_status() {
        assertThat(evaluate(BEASISWA).pages())
                .extracting(PageState::status)
                .containsExactly(Status.TO_DO, Status.UNDECIDED, Status.TO_DO, Status.TO_DO);
        var orphan =
                evaluate(BEASISWA, "birthDate", day("2006-01-01"), "address", region("36.03.01.2001"), "orphan", yes());
        assertThat(orphan.pages())
                .extracting(PageState::status)
                .containsExactly(Status.DONE, Status.NOT_NEEDED, Status.TO_DO, Status.TO_DO);
    }

    @Test
    void ask_more_as_answers_need_it() {
        assertThat(asked(evaluate(PPID))).containsExactly("delivery");
        assertThat(asked(evaluate(PPID, "delivery", choice("copy")))).containsExactly("delivery", "copyFormat");
    }

    private static List<String> asked(Evaluation evaluation) {
        return evaluation.page("delivery").asked().stream()
                .map(asked -> asked.fact().key())
                .toList();
    }

    @Test
    void that_do_not_exist_are_refused() {
        assertThatThrownBy(() -> evaluate(PPID).page("nowhere")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> evaluate(PPID).settled("nothing")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> evaluate(PPID).verdict("nothing")).isInstanceOf(IllegalArgumentException.class);
    }
}
