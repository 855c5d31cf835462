package id.go.bantenprov.egov.demonstration.model;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.calendar.PublishedCalendar;
import id.go.bantenprov.egov.casework.model.AssessmentView;
import id.go.bantenprov.egov.casework.model.Correction;
import id.go.bantenprov.egov.casework.model.Proposal.Outcome;
import id.go.bantenprov.egov.catalogue.load.ShippedCatalogue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is said within one story belongs together. */
class FittingTogetherTest {
    private static final List<Story> STORIES = Plan.of(
                    2026,
                    LocalDate.of(2026, 11, 23),
                    3000,
                    PublishedCalendar.CALENDAR,
                    ShippedCatalogue.service("BEASISWA").windows())
            .stories();

    @Test
    void students_do_research_in_a_field_that_is_taught_where_they_study() {
        assertThat(stories("SKP").map(Story::answers).filter(answers -> !answers.containsKey("bodyName")))
                .isNotEmpty()
                .allSatisfy(answers -> assertThat(Campus.teaching((String) answers.get("fieldOfStudy")))
                        .contains((String) answers.get("institution")));
    }

    @Test
    void a_body_does_research_of_its_own() {
        assertThat(stories("SKP").map(Story::answers).filter(answers -> answers.containsKey("bodyName")))
                .isNotEmpty()
                .allSatisfy(answers -> assertThat(answers.get("institution")).isEqualTo(answers.get("bodyName")));
    }

    @Test
    void research_takes_place_in_the_regency_that_its_title_names() {
        assertThat(stories("SKP").map(Story::answers))
                .allSatisfy(answers -> assertThat((String) answers.get("title")).endsWith(regencyOf(answers).text));
    }

    @Test
    void whoever_is_asked_for_the_place_names_districts_of_the_regency() {
        assertThat(stories("SKP").filter(story -> !answersTo("place", story).isEmpty()))
                .isNotEmpty()
                .allSatisfy(story -> assertThat(answersTo("place", story))
                        .allMatch(words -> words.contains(regencyOf(story.answers()).district)));
    }

    @Test
    void whoever_is_asked_for_words_writes_some() {
        assertThat(STORIES.stream().flatMap(story -> answersTo("unclear", story).stream()))
                .isNotEmpty()
                .doesNotContain("");
        assertThat(STORIES.stream().flatMap(story -> answersTo("purpose", story).stream()))
                .isNotEmpty()
                .doesNotContain("");
    }

    @Test
    void a_request_is_granted_in_part_where_its_holder_holds_a_part_back() {
        assertThat(stories("PPID").filter(story -> isGrantedInPart(story)))
                .isNotEmpty()
                .allMatch(story -> acts(story, Act.Assess.class)
                        .allMatch(assessment -> assessment.view() == AssessmentView.AGREE_WITH_CONDITIONS));
    }

    private static boolean isGrantedInPart(Story story) {
        return acts(story, Act.ApproveLast.class)
                .anyMatch(approval -> approval.proposal().outcome() == Outcome.PARTLY);
    }

    private static Stream<Story> stories(String service) {
        return STORIES.stream().filter(story -> story.service().equals(service));
    }

    private static <T> Stream<T> acts(Story story, Class<T> kind) {
        return story.scenes().stream().map(Scene::act).filter(kind::isInstance).map(kind::cast);
    }

    private static Regency regencyOf(Map<String, Object> answers) {
        return Regency.ALL.stream()
                .filter(regency -> answers.get("locations").toString().contains(regency.code))
                .findFirst()
                .orElseThrow();
    }

    /** What applicants wrote to corrections of this ground that they answered. */
    private static List<String> answersTo(String ground, Story story) {
        var asked = story.scenes().stream().map(Scene::act).toList();
        return Stream.iterate(0, i -> i < asked.size() - 1, i -> i + 1)
                .filter(i -> asked.get(i) instanceof Act.AskCorrection(var _, var corrections)
                        && corrections.stream().map(Correction::ground).anyMatch(ground::equals))
                .flatMap(i ->
                        asked.get(i + 1) instanceof Act.AnswerCorrection(var words) ? Stream.of(words) : Stream.empty())
                .toList();
    }
}
