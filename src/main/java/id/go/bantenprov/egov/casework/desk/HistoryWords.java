package id.go.bantenprov.egov.casework.desk;

import id.go.bantenprov.egov.casework.desk.FileHistory.Step;
import id.go.bantenprov.egov.casework.model.Correction;
import id.go.bantenprov.egov.casework.model.CorrectionTexts;
import id.go.bantenprov.egov.casework.model.GivenAssessment;
import id.go.bantenprov.egov.casework.model.Place;
import id.go.bantenprov.egov.casework.model.PlaceNames;
import id.go.bantenprov.egov.casework.model.Proposal;
import id.go.bantenprov.egov.catalogue.OnlineService;
import id.go.bantenprov.egov.catalogue.Route;
import id.go.bantenprov.egov.catalogue.Step.Approval;
import id.go.bantenprov.egov.catalogue.StepKey;
import id.go.bantenprov.egov.web.Formats;
import id.go.bantenprov.egov.web.Language;
import id.go.bantenprov.egov.web.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says what happened to a file, in whole words. */
@Component
class HistoryWords {
    private final PlaceNames places;
    private final CorrectionTexts corrections;
    private final Texts texts;

    HistoryWords(PlaceNames places, CorrectionTexts corrections, Texts texts) {
        this.places = places;
        this.corrections = corrections;
        this.texts = texts;
    }

    FileView.Happened happened(Step step, OnlineService service, Language language) {
        return new FileView.Happened(
                texts.text(language, "casework.desk.deed." + step.deed() + decision(step, service.route())),
                step.at(),
                who(step, language),
                reason(step, service, language));
    }

    /** What a review proposes, an approval confirms and a signature decides: the end of the key. */
    private static String decision(Step step, Route route) {
        if (step.decided() != null) return "." + step.decided();
        var confirms = step.during() != null && route.step(new StepKey(step.during())) instanceof Approval;
        return proposal(step)
                .map(proposed -> (confirms ? ".confirmed." : ".") + proposed.outcome())
                .orElse("");
    }

    private static Optional<Proposal> proposal(Step step) {
        return step.deed().equals("approveStep") ? Proposal.ofHistory(step.reason()) : Optional.empty();
    }

    private String who(Step step, Language language) {
        var name = name(step, language);
        return step.actorPlace() == null ? name : name + ", " + places.of(new Place(step.actorPlace()), language);
    }

    private String name(Step step, Language language) {
        return switch (step.actorKind()) {
            case "TIME" -> texts.text(language, "casework.desk.who.time");
            case "RESIDENT" -> texts.text(language, "casework.desk.who.applicant");
            default -> step.actorName() == null ? "–" : step.actorName();
        };
    }

    /**
     * An assessor's view stands before its reasons, by its name; the ground for which a result was revoked stands above
     * them and its law below; what the applicant was asked for stands line by line.
     */
    private String reason(Step step, OnlineService service, Language language) {
        if (step.asked() != null) return asked(step.asked(), service, language);
        if (step.ground() != null) return revoked(step, service, language);
        if (step.deed().equals("approveStep"))
            return proposal(step).map(Proposal::reasons).orElse(step.reason());
        if (!step.deed().equals("giveAssessment")) return step.reason();
        return GivenAssessment.of(step.reason())
                .map(given -> reason(given, service.route(), language))
                .orElse("");
    }

    private String revoked(Step step, OnlineService service, Language language) {
        var ground = service.revocationGrounds().stream()
                .filter(each -> each.code().equals(step.ground()))
                .map(each -> each.text().in(language));
        var law = Optional.ofNullable(step.legalBasis())
                .map(basis -> texts.text(language, "casework.desk.authority.legalBasis") + ": " + basis);
        return Stream.of(ground, Stream.of(step.reason()), law.stream())
                .flatMap(line -> line)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private String asked(String items, OnlineService service, Language language) {
        return Correction.listOf(items).stream()
                .map(each -> corrections.of(each, service, language))
                .map(each -> each.name() + ": " + (each.ground().isEmpty() ? "" : each.ground() + ". ") + each.text())
                .collect(Collectors.joining("\n"));
    }

    private String reason(GivenAssessment given, Route route, Language language) {
        var kind = route.issue().givesAnswer() ? "answer." : "";
        var view = texts.text(language, "casework.desk.view." + kind + given.view());
        var reasons = given.conditions().isEmpty() ? given.reasons() : String.join("\n", given.conditions());
        return reasons.isBlank() ? view : view + ": " + reasons;
    }

    /** What came in between, where somebody decided on what he had seen before. */
    String meanwhile(List<Step> since, Language language) {
        if (since.isEmpty()) return texts.text(language, "casework.desk.refused.stale");
        var last = since.getLast();
        var what = texts.text(
                language, "casework.desk.meanwhile." + last.deed(), name(last, language), Formats.time(last.at()));
        return what + " " + texts.text(language, "casework.desk.refused.notSaved");
    }
}
