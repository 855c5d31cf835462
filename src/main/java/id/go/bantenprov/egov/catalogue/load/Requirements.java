package id.go.bantenprov.egov.catalogue.load;

import id.go.bantenprov.egov.catalogue.FormText;
import id.go.bantenprov.egov.catalogue.ServiceStandard.Requirement;
import id.go.bantenprov.egov.form.Answers;
import id.go.bantenprov.egov.form.Fact;
import id.go.bantenprov.egov.form.FactKind;
import id.go.bantenprov.egov.form.FormDefinition;
import id.go.bantenprov.egov.form.Settled;
import id.go.bantenprov.egov.form.Value;
import id.go.bantenprov.egov.web.Localized;
import java.time.LocalDate;
import java.util.List;

/** What the form asks to hand in is the requirement: no second list that could say something else. */
final class Requirements {
    private Requirements() {}

    /** @param day on which the rules of the form are judged */
    static List<Requirement> of(FormDefinition form, LocalDate day) {
        return form.facts().stream()
                .filter(fact -> fact.kind() instanceof FactKind.File)
                .flatMap(file -> form.question(file.key()).stream()
                        .map(question -> new Requirement(FormText.of(question.label()), onlyFor(file, form, day))))
                .toList();
    }

    /** The answers with which it is asked for, where another answer to the same question makes it unnecessary. */
    private static List<Localized> onlyFor(Fact file, FormDefinition form, LocalDate day) {
        for (var fact : form.facts()) {
            if (!(fact.kind() instanceof FactKind.Choice choice)) continue;
            var asking = choice.options().keySet().stream()
                    .filter(option -> isAsked(file, fact, option, form, day))
                    .toList();
            if (asking.size() < choice.options().size())
                return choice.options().entrySet().stream()
                        .filter(option -> asking.contains(option.getKey()))
                        .map(option -> FormText.of(option.getValue()))
                        .toList();
        }
        return List.of();
    }

    private static boolean isAsked(Fact file, Fact choice, String option, FormDefinition form, LocalDate day) {
        var answers = Answers.none().with(choice.key(), new Value.Choice(option));
        return !(form.evaluate(answers, day).settled(file.key()) instanceof Settled.NotNeeded);
    }
}
