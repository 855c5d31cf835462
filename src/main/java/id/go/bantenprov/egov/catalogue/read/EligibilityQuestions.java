package id.go.bantenprov.egov.catalogue.read;

import id.go.bantenprov.egov.catalogue.OnlineService;
import id.go.bantenprov.egov.form.Answers;
import id.go.bantenprov.egov.form.FactKind;
import id.go.bantenprov.egov.form.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What decides whether somebody can have a service, asked before an application and kept nowhere.
 *
 * @param facts those of one line or one choice; what takes more than that is asked in the form
 */
record EligibilityQuestions(OnlineService service, LocalDate today, List<String> facts) {
    /** Answers as read, and what is wrong with those that could not be. */
    record Read(Answers answers, List<Problem> problems) {}

    static EligibilityQuestions of(OnlineService service, LocalDate today) {
        var facts = service.form().evaluate(Answers.none(), today).missingForEligibility().stream()
                .filter(fact -> isShort(service.form().fact(fact).orElseThrow().kind()))
                .toList();
        return new EligibilityQuestions(service, today, facts);
    }

    private static boolean isShort(FactKind kind) {
        return switch (kind) {
            case FactKind.Text _, FactKind.Int _, FactKind.Decimal _, FactKind.Money _, FactKind.Date _ -> true;
            case FactKind.Bool _, FactKind.Choice _ -> true;
            case FactKind.LongText _, FactKind.Choices _, FactKind.Region _, FactKind.Address _ -> false;
            case FactKind.File _, FactKind.Group _, FactKind.Declaration _ -> false;
        };
    }

    Read read(Map<String, List<String>> fields) {
        var answers = Answers.none();
        var problems = new ArrayList<Problem>();
        for (var fact : facts) {
            var reading = service.form().read(fact, fields, today);
            if (reading.accepted()) answers = answers.with(fact, reading.answer());
            else problems.addAll(reading.problems());
        }
        return new Read(answers, problems);
    }
}
