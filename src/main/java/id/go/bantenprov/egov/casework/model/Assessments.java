package id.go.bantenprov.egov.casework.model;

import id.go.bantenprov.egov.casework.ApplicationId;
import id.go.bantenprov.egov.web.RecordRows;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What other offices have said of an application. */
@Repository
public class Assessments {
    /** @param by which office */
    public record ByOffice(Place by, GivenAssessment assessment) {}

    record Row(String actorPlace, String reason) {
        Optional<ByOffice> given() {
            return GivenAssessment.of(reason).map(given -> new ByOffice(new Place(actorPlace), given));
        }
    }

    private final JdbcClient jdbc;

    Assessments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order they were given; without those of which nothing is kept any more. */
    public List<ByOffice> of(ApplicationId application) {
        return jdbc.sql("""
                        SELECT actor_place, reason
                          FROM casework.history
                         WHERE application = :application
                           AND deed = 'giveAssessment'
                         ORDER BY version
                        """).param("application", application.value()).query(RecordRows.of(Row.class)).list().stream()
                .flatMap(row -> row.given().stream())
                .toList();
    }

    /** What the holder of the information says can be given, line by line; none where nobody said so. */
    public static List<String> found(List<ByOffice> assessed) {
        return assessed.stream()
                .map(ByOffice::assessment)
                .filter(given -> given.view() == AssessmentView.AGREE)
                .flatMap(given -> given.lines().stream())
                .toList();
    }

    /** On which conditions they agreed. */
    public List<String> conditions(ApplicationId application) {
        return of(application).stream()
                .flatMap(given -> given.assessment().conditions().stream())
                .toList();
    }
}
