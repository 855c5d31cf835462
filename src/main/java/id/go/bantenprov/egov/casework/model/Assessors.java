package id.go.bantenprov.egov.casework.model;

import id.go.bantenprov.egov.agency.Agencies;
import id.go.bantenprov.egov.agency.Agency;
import id.go.bantenprov.egov.agency.UnitCode;
import id.go.bantenprov.egov.catalogue.Route;
import id.go.bantenprov.egov.catalogue.Step;
import id.go.bantenprov.egov.form.Answer;
import id.go.bantenprov.egov.form.Answers;
import id.go.bantenprov.egov.form.Value;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Finds who assesses an application: the unit the route names, or the one its answers name. */
@Component
public class Assessors {
    private static final Pattern FACT = Pattern.compile("\\{([A-Za-z]+)}");
    private final Agencies agencies;

    Assessors(Agencies agencies) {
        this.agencies = agencies;
    }

    /** @return empty if the route asks for no assessment */
    public Optional<Assessor> of(Route route, Answers answers) {
        return route.steps().stream()
                .filter(Step.Assessment.class::isInstance)
                .map(Step.Assessment.class::cast)
                .findFirst()
                .map(assessment -> assessor(unit(assessment.assessor(), answers)));
    }

    private Assessor assessor(UnitCode unit) {
        var agency = agencies.agencyOf(unit).map(Agency::code).orElseThrow();
        return new Assessor(Place.of(unit), agency);
    }

    private static UnitCode unit(String pattern, Answers answers) {
        return new UnitCode(FACT.matcher(pattern).replaceAll(match -> chosen(match.group(1), answers)));
    }

    private static String chosen(String fact, Answers answers) {
        if (answers.get(fact).orElse(null) instanceof Answer.Given(Value.Choice(var key))) return key;
        throw new IllegalStateException("The answer to " + fact + " names no assessor");
    }
}
