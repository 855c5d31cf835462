package id.go.bantenprov.egov.demonstration.play;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bantenprov.egov.TestDatabase;
import id.go.bantenprov.egov.calendar.Calendars;
import id.go.bantenprov.egov.catalogue.Catalogue;
import id.go.bantenprov.egov.demonstration.DemonstrationSettings;
import id.go.bantenprov.egov.demonstration.SeedingProgress;
import id.go.bantenprov.egov.demonstration.model.Seedings;
import id.go.bantenprov.egov.web.StartupProblem;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(properties = {"egov.demonstration.applications=30", "egov.demonstration.until=2026-11-20"})
class AskingForADemonstrationTest {
    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        TestDatabase.ownIn(settings);
    }

    @Autowired
    Seedings seedings;

    @Autowired
    Calendars calendars;

    @Autowired
    Catalogue catalogue;

    @Autowired
    PlayScenes playScenes;

    @Autowired
    Enlarge enlarge;

    @Autowired
    Clock clock;

    private Seed asked(LocalDate until, int applications) {
        var settings = new DemonstrationSettings(true, 2026, until, applications, false);
        return new Seed(settings, seedings, calendars, catalogue, playScenes, enlarge, new SeedingProgress(), clock);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-02, 0", "2027-08-31, 1000000"})
    void within_its_bounds_it_can_be_told(LocalDate until, int applications) {
        assertThatCode(() -> asked(until, applications).requireTellable()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 3000, 'a day from 2026-01-02 to 2027-08-31, not on 2026-01-01'",
        "2027-09-01, 3000, 'a day from 2026-01-02 to 2027-08-31, not on 2027-09-01'",
        "2026-11-20, 1000001, '0 to 1000000 applications, not 1000001'",
        "2026-11-20, -1, '0 to 1000000 applications, not -1'"
    })
    void outside_of_them_one_sentence_says_what_to_change(LocalDate until, int applications, String sentence) {
        assertThatThrownBy(() -> asked(until, applications).requireTellable())
                .isInstanceOf(StartupProblem.class)
                .hasMessageContaining(sentence)
                .hasMessageContaining("EGOV_DEMO_");
    }
}
