package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.casework.apply.CaseHistory.Step;
import id.go.bantenprov.egov.casework.model.GivenAssessment;
import id.go.bantenprov.egov.casework.model.Place;
import id.go.bantenprov.egov.casework.model.PlaceNames;
import id.go.bantenprov.egov.casework.model.Terms;
import id.go.bantenprov.egov.catalogue.Promise;
import id.go.bantenprov.egov.catalogue.StepKey;
import id.go.bantenprov.egov.web.Language;
import id.go.bantenprov.egov.web.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells an applicant what happened to an application. Offices are named, officers never. */
@Component
class CaseEvents {
    /** Deeds whose reason is written for the applicant. */
    private static final Set<String> EXPLAINED = Set.of("extendPromise", "revokeResult", "redate");

    /** Deeds by which a promise begins that counts from the complete file. */
    private static final Set<String> BEGINNING = Set.of("declareComplete", "countAsComplete");

    /** Deeds that stop the clock or let it go on, once it has begun. */
    private static final Set<String> STOPPING = Set.of("requestCorrection", "answerCorrection", "cancelCorrection");

    private final PlaceNames places;
    private final Texts texts;

    CaseEvents(PlaceNames places, Texts texts) {
        this.places = places;
        this.texts = texts;
    }

    List<CaseView.Event> of(List<Step> steps, Terms terms, Language language) {
        var begun = terms.promise().from() == Promise.From.RECEIVED;
        var stage = terms.route().check().key().value();
        var events = new ArrayList<CaseView.Event>();
        for (var step : steps) {
            begun |= BEGINNING.contains(step.deed());
            events.add(event(step, what(step, stage, begun, terms, language), terms, language));
            stage = Objects.requireNonNullElse(step.step(), stage);
        }
        return events;
    }

    /** @param stage of the route at which it stood: what whoever approves has finished */
    private String what(Step step, String stage, boolean begun, Terms terms, Language language) {
        var key = "casework.apply.deed." + deed(step, begun, terms);
        return step.deed().equals("approveStep")
                ? texts.text(
                        language,
                        key,
                        terms.route().step(new StepKey(stage)).name().in(language))
                : texts.text(language, key);
    }

    private CaseView.Event event(Step step, String what, Terms terms, Language language) {
        var place = step.actorPlace();
        return new CaseView.Event(
                what,
                step.at(),
                place == null ? null : places.of(new Place(place), language),
                why(step, terms, language),
                conditions(step));
    }

    /** A signature is told by what it decided, an assessment by what was asked for and whether it makes conditions. */
    private static String deed(Step step, boolean begun, Terms terms) {
        return switch (step.deed()) {
            case "sign" -> "sign." + step.state();
            case "giveAssessment" -> {
                var asked = terms.route().issue().givesAnswer() ? ".answer" : "";
                yield step.deed() + asked + (conditions(step).isEmpty() ? "" : ".conditions");
            }
            default -> step.deed() + (STOPPING.contains(step.deed()) && !begun ? ".beforeClock" : "");
        };
    }

    private @Nullable String why(Step step, Terms terms, Language language) {
        if (!conditions(step).isEmpty())
            return texts.text(
                    language,
                    terms.route().issue().givesAnswer()
                            ? "casework.apply.conditions.answer"
                            : "casework.apply.conditions");
        return EXPLAINED.contains(step.deed()) && !step.reason().isBlank() ? step.reason() : null;
    }

    /** What an office objects to is for whoever decides; conditions are for the applicant, who has to meet them. */
    private static List<String> conditions(Step step) {
        return step.deed().equals("giveAssessment")
                ? GivenAssessment.of(step.reason())
                        .map(GivenAssessment::conditions)
                        .orElse(List.of())
                : List.of();
    }

    static List<String> conditions(List<Step> steps) {
        return steps.stream().flatMap(step -> conditions(step).stream()).toList();
    }
}
