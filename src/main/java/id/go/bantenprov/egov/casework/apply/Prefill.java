package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.form.Answers;
import id.go.bantenprov.egov.form.Fact;
import id.go.bantenprov.egov.form.FactKind;
import id.go.bantenprov.egov.form.FormDefinition;
import id.go.bantenprov.egov.form.Value;
import id.go.bantenprov.egov.identity.Identities;
import id.go.bantenprov.egov.identity.Resident;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** First answers out of what the account knows, for the facts whose definition says so. They are shown and may be changed. */
@Component
class Prefill {
    private final Identities identities;
    private final Clock clock;

    Prefill(Identities identities, Clock clock) {
        this.identities = identities;
        this.clock = clock;
    }

    Answers answers(Resident resident, FormDefinition form) {
        var answers = Answers.none();
        for (var fact : form.facts()) {
            var value = value(resident, fact);
            if (value.isPresent()) answers = answers.with(fact.key(), value.get());
        }
        return answers;
    }

    /** The facts whose answer is still as the account has it. */
    List<String> unchanged(Resident resident, FormDefinition form, Answers answers) {
        var own = answers(resident, form);
        return own.byFact().keySet().stream()
                .filter(fact -> own.get(fact).equals(answers.get(fact)))
                .toList();
    }

    private Optional<Value> value(Resident resident, Fact fact) {
        return switch (fact.prefilledFrom().orElse("")) {
            case "account.name" ->
                Optional.<Value>of(new Value.Text(resident.name())).filter(_ -> fact.kind() instanceof FactKind.Text);
            case "account.birthDate" ->
                birthDate(resident).<Value>map(Value.Day::new).filter(_ -> fact.kind() instanceof FactKind.Date);
            default -> Optional.empty();
        };
    }

    /** As the NIK has it; a NIK that names a day there never was gives none. */
    private Optional<LocalDate> birthDate(Resident resident) {
        try {
            return identities.nik(resident.id()).map(nik -> nik.birthDate(Year.now(clock)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
