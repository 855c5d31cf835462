package id.go.bantenprov.egov.demonstration.model;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.calendar.PublishedCalendar;
import id.go.bantenprov.egov.catalogue.load.ShippedCatalogue;
import id.go.bantenprov.egov.demonstration.model.Act.LetterKept;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanningTheStoriesTest {
    private static final LocalDate UNTIL = LocalDate.of(2026, 11, 23);
    private static final Plan PLAN = plan(2026, UNTIL, 3000);

    @Test
    void the_same_seed_gives_the_same_scenes() {
        assertThat(plan(2026, UNTIL, 3000)).isEqualTo(PLAN);
    }

    @Test
    void another_seed_gives_others() {
        assertThat(plan(7, UNTIL, 3000).scenes()).isNotEqualTo(PLAN.scenes());
    }

    @Test
    void there_are_as_many_stories_as_asked_for() {
        assertThat(PLAN.stories()).hasSize(3000);
    }

    @Test
    void scenes_come_in_the_order_of_time_and_none_after_the_last_night() {
        assertThat(PLAN.scenes()).isSortedAccordingTo(Comparator.comparing(Scene::at));
        assertThat(PLAN.scenes().getLast().at().toLocalDate()).isEqualTo(UNTIL.plusDays(1));
    }

    @Test
    void officials_act_on_working_days_in_office_hours_and_not_at_noon() {
        assertThat(PLAN.scenes()).filteredOn(PlanningTheStoriesTest::isOfOffice).allSatisfy(scene -> {
            assertThat(PublishedCalendar.CALENDAR.isWorkingDay(scene.at().toLocalDate()))
                    .isTrue();
            var time = scene.at().toLocalTime();
            assertThat(time).isBetween(LocalTime.of(7, 30), LocalTime.of(18, 0));
            var friday = scene.at().getDayOfWeek() == DayOfWeek.FRIDAY;
            if (!(scene.act() instanceof Act.Sign)) {
                assertThat(time.isBefore(friday ? LocalTime.of(11, 30) : LocalTime.NOON)
                                || time.isAfter(LocalTime.of(13, 0)))
                        .isTrue();
            }
        });
    }

    @Test
    void the_newest_three_hundred_letters_keep_their_file() {
        var signed = PLAN.scenes().stream()
                .filter(scene -> scene.act() instanceof Act.Sign)
                .map(scene -> ((Act.Sign) scene.act()).kept())
                .toList();
        assertThat(signed.subList(signed.size() - 300, signed.size())).containsOnly(LetterKept.FILE);
        assertThat(signed.stream().filter(LetterKept.DIGEST::equals).count()).isGreaterThan(1000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-02", "2026-01-09", "2026-02-10", "2026-06-30", "2027-08-31"})
    void any_last_day_gives_a_province(String until) {
        assertThat(plan(1, LocalDate.parse(until), 100).stories()).hasSize(100);
    }

    private static boolean isOfOffice(Scene scene) {
        return switch (scene.act()) {
            case Act.SaveDraft _,
                    Act.Submit _,
                    Act.AnswerCorrection _,
                    Act.Withdraw _,
                    Act.Ask _,
                    Act.LoseMail _,
                    Act.Night _ -> false;
            default -> true;
        };
    }

    private static Plan plan(long seed, LocalDate until, int applications) {
        var windows = ShippedCatalogue.service("BEASISWA").windows();
        return Plan.of(seed, until, applications, PublishedCalendar.CALENDAR, windows);
    }
}
