package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.catalogue.OnlineService;
import id.go.bantenprov.egov.document.Refusal;
import id.go.bantenprov.egov.form.Problem;
import id.go.bantenprov.egov.form.ProblemCode;
import id.go.bantenprov.egov.web.Language;
import id.go.bantenprov.egov.web.Languages;
import id.go.bantenprov.egov.web.Problems;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Tells a program which fields are wrong, each by its name, a code and a sentence. */
@Component
class FieldProblems {
    /** More than any form has fields: an answer that is kept for repeats must not grow with what a caller makes up. */
    private static final int MOST = 100;

    /** So many names that no form knows are told, and of each so much. */
    private static final int MOST_UNKNOWN = 20;

    private static final int UNKNOWN_MAX = 60;
    private static final int TEXT_MAX = 200;

    private final ErrorTexts errors;
    private final Problems problems;

    FieldProblems(ErrorTexts errors, Problems problems) {
        this.errors = errors;
        this.problems = problems;
    }

    ResponseEntity<?> invalid(List<Problem> wrong, HttpServletRequest request) {
        var language = Languages.of(request);
        return invalid(bounded(wrong).map(problem -> field(problem, language)), request);
    }

    /**
     * @param missing what is still to be answered: facts, or questions of the office by their targets
     * @param service whose form asks for the facts
     */
    ResponseEntity<?> incomplete(
            List<Problem> wrong, List<String> missing, OnlineService service, HttpServletRequest request) {
        var language = Languages.of(request);
        var unanswered = missing.stream().map(name -> missing(name, service, language));
        return invalid(Stream.concat(wrong.stream().map(problem -> field(problem, language)), unanswered), request);
    }

    /** What is wrong with fields of the form comes first. */
    private static Stream<Problem> bounded(List<Problem> wrong) {
        return Stream.concat(
                wrong.stream().filter(problem -> problem.code() != ProblemCode.UNKNOWN),
                wrong.stream()
                        .filter(problem -> problem.code() == ProblemCode.UNKNOWN)
                        .limit(MOST_UNKNOWN));
    }

    private ResponseEntity<?> invalid(Stream<ApplicationJson.FieldProblem> all, HttpServletRequest request) {
        var fields = all.limit(MOST).toList();
        return problems.problem(HttpStatus.UNPROCESSABLE_CONTENT, "invalid", Map.of("errors", fields), request);
    }

    private ApplicationJson.FieldProblem missing(String name, OnlineService service, Language language) {
        return service.form()
                .question(name)
                .map(question -> field(Problem.of(name, question, ProblemCode.MISSING, null), language))
                .orElseGet(() -> new ApplicationJson.FieldProblem(
                        cut(name, TEXT_MAX), ProblemCode.MISSING.key(), errors.unansweredQuestion(language)));
    }

    private ApplicationJson.FieldProblem field(Problem problem, Language language) {
        return new ApplicationJson.FieldProblem(
                cut(problem.field(), problem.code() == ProblemCode.UNKNOWN ? UNKNOWN_MAX : TEXT_MAX),
                problem.code().key(),
                cut(errors.text(problem, language), TEXT_MAX));
    }

    /** A name that the form knows is never so long. */
    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }

    ResponseEntity<?> refused(String requirement, PageInput.Refused refused, HttpServletRequest request) {
        var field = new ApplicationJson.FieldProblem(
                requirement, ErrorTexts.code(refused.why()), errors.text(refused, Languages.of(request)));
        var facts = Map.<String, Object>of("errors", List.of(field));
        return switch (refused.why()) {
            case Refusal.NoRoom _ -> problems.problem(HttpStatus.CONFLICT, "no-room", facts, request);
            case Refusal.TooOften(var minutes) -> problems.tooOften(minutes * 60, facts, request);
            default -> problems.problem(HttpStatus.UNPROCESSABLE_CONTENT, "invalid", facts, request);
        };
    }
}
