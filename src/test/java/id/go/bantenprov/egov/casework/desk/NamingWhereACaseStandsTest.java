package id.go.bantenprov.egov.casework.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.casework.model.ApplicationState;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A program can ask for every state by the name that cases carry. */
class NamingWhereACaseStandsTest {
    @Test
    void the_interface_knows_the_names_of_all_states_and_no_other() {
        assertThat(CaseReadingApi.Standing.values())
                .extracting(Enum::name)
                .containsExactlyInAnyOrderElementsOf(
                        states(ApplicationState.class).toList());
    }

    private static Stream<String> states(Class<?> state) {
        return state.isSealed()
                ? Arrays.stream(state.getPermittedSubclasses())
                        .flatMap(NamingWhereACaseStandsTest::states)
                        .distinct()
                : Stream.of(name(state));
    }

    /** The name tells only which state it is, so that no facts are needed for it. */
    private static String name(Class<?> state) {
        try {
            var made = state.getDeclaredConstructors()[0];
            return ((ApplicationState) made.newInstance(new Object[made.getParameterCount()])).name();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
