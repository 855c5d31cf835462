package id.go.bantenprov.egov.casework.model;

import static id.go.bantenprov.egov.calendar.PublishedCalendar.CALENDAR;
import static id.go.bantenprov.egov.casework.model.ACase.ASSESSOR;
import static id.go.bantenprov.egov.casework.model.ACase.COUNTER;
import static id.go.bantenprov.egov.casework.model.ACase.HEAD;
import static id.go.bantenprov.egov.casework.model.ACase.REVIEWER;
import static id.go.bantenprov.egov.casework.model.ACase.aCorrection;

import id.go.bantenprov.egov.calendar.WorkingCalendar;
import id.go.bantenprov.egov.casework.model.ApplicationState.Checking;
import id.go.bantenprov.egov.casework.model.ApplicationState.InAssessment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A case with what the office and the applicant did so far, each on its day, and what that states in the log. */
abstract class WorkedCase {
    static final String DECREE = "SKB contoh 1/2026";

    final ACase aCase = ACase.under(CALENDAR);
    final List<Statement> stated = new ArrayList<>();
    Application application;

    /** @param outcome of a deed that was done, or its move */
    void done(Object outcome) {
        var move = outcome instanceof Move itself ? itself : moveOf(outcome);
        application = move.after();
        stated.addAll(move.statements());
    }

    private static Move moveOf(Object outcome) {
        return switch (outcome) {
            case Declaration.Declared(var move) -> move;
            case CorrectionRequest.Requested(var move) -> move;
            case CorrectionAnswer.Answered(var move) -> move;
            case CorrectionCancelling.Cancelled(var move) -> move;
            case AssessmentGiving.Given(var move) -> move;
            case Extending.Extended(var move) -> move;
            case Withdrawing.Withdrawn(var move) -> move;
            default -> throw new AssertionError("Refused: " + outcome);
        };
    }

    void submitted(String day) {
        done(aCase.submitted(aCase.on(day)));
    }

    void declared(String day) {
        done(application
                .handledBy(COUNTER, application.version(), aCase.on(day))
                .declareComplete());
    }

    void asked(String day) {
        var officer = application.state() instanceof Checking || application.state() instanceof InAssessment
                ? COUNTER
                : REVIEWER;
        done(application
                .handledBy(officer, application.version(), aCase.on(day))
                .requestCorrection(aCorrection()));
    }

    void answered(String day) {
        done(application.answerCorrection(
                application.version(), List.of(), application.filed().assessor(), aCase.on(day)));
    }

    void assessed(String day) {
        done(application
                .handledBy(ASSESSOR, application.version(), aCase.on(day))
                .giveAssessment(AssessmentView.AGREE, ""));
    }

    void extended(String day) {
        done(application
                .underAuthorityOf(HEAD, true, application.version(), aCase.on(day))
                .extendPromise("Perlu uji konsekuensi."));
    }

    /** Under another calendar, from the events that the log has. */
    Optional<Move> redated(WorkingCalendar calendar) {
        var terms = new Terms(
                aCase.on("2026-11-24").service(),
                calendar,
                aCase.on("2026-12-01").at());
        return application.redate(events(), DECREE, terms);
    }

    private List<DatedEvent> events() {
        return stated.stream()
                .map(each -> new DatedEvent(
                        each.type().code(),
                        each.day(),
                        (LocalDate) each.fields().get("start"),
                        (Integer) each.fields().getOrDefault("days", 0),
                        (Boolean) each.fields().getOrDefault("cancelled", false)))
                .toList();
    }
}
