package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.casework.model.Application;
import id.go.bantenprov.egov.casework.model.ApplicationState.AwaitingApplicant;
import id.go.bantenprov.egov.casework.model.Correction;
import id.go.bantenprov.egov.casework.model.Status;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An application as its applicant's program reads it.
 *
 * @param state the state as history names it
 * @param receivedOn the working day that counts as the day of receipt: the next, if the office had closed
 * @param due the day that comes next for the office; null while the applicant is to act and after the end
 * @param corrections what the applicant is asked to put right
 * @param answerBy last day to answer them
 */
record ApplicationJson(
        String number,
        String service,
        String serviceVersion,
        String status,
        String state,
        int version,
        LocalDate receivedOn,
        @Nullable LocalDate due,
        List<Correction> corrections,
        @Nullable LocalDate answerBy) {
    static ApplicationJson of(Application application) {
        var waiting = application.state() instanceof AwaitingApplicant it ? it : null;
        return new ApplicationJson(
                application.number().text(),
                application.filed().service().code().value(),
                application.filed().service().version(),
                Status.toApplicant(application.state()).code(),
                application.state().name(),
                application.version(),
                application.filed().receivedOn(),
                application.due().orElse(null),
                waiting == null ? List.of() : waiting.corrections(),
                waiting == null ? null : waiting.answerBy());
    }

    /** @param next the {@code after} of the page that follows; null for the last */
    record Listing(List<Line> applications, @Nullable String next) {}

    record Line(String number, String service, String status, int version, OffsetDateTime submittedAt) {}

    /** An answer that names what was made and says nothing else. */
    record Named(String number, int version) {}

    /** @param from {@code office} or {@code applicant} */
    record Message(String from, String text, OffsetDateTime at) {}

    record Messages(List<Message> messages) {}

    record FieldProblem(String field, String code, String message) {}
}
