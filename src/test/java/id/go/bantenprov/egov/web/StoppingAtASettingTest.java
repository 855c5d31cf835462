package id.go.bantenprov.egov.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.mock.env.MockEnvironment;

/** A setting that cannot be read stops the start by its name, in one sentence. */
class StoppingAtASettingTest {
    private final MockEnvironment environment =
            new MockEnvironment().withProperty("egov.demonstration.number", "${EGOV_DEMO_NUMBER:2026}");

    record Bounded(long number) {
        Bounded {
            if (number > 9) throw new StartupProblem("The number goes to 9.");
        }
    }

    @Test
    void names_the_variable_and_what_it_holds() {
        environment.setProperty("EGOV_DEMO_NUMBER", "many");
        assertThat(sentence()).isEqualTo("EGOV_DEMO_NUMBER cannot be \"many\"; docs/operations.md says what it takes.");
    }

    @Test
    void names_a_variable_that_is_called_like_its_setting() {
        var environment = new MockEnvironment().withProperty("egov.demo", "perhaps");
        var failure = catchThrowable(() -> Binder.get(environment).bind("egov.demo", Boolean.class));
        assertThat(new StartupProblems(environment).analyze(failure).getDescription())
                .startsWith("EGOV_DEMO cannot be \"perhaps\"");
    }

    @Test
    void lets_a_setting_tell_its_own_bounds() {
        environment.setProperty("EGOV_DEMO_NUMBER", "10");
        assertThat(sentence()).isEqualTo("The number goes to 9.");
    }

    private String sentence() {
        var failure = catchThrowable(() -> Binder.get(environment).bind("egov.demonstration", Bounded.class));
        return new StartupProblems(environment).analyze(failure).getDescription();
    }
}
