package id.go.bantenprov.egov.casework.model;

import id.go.bantenprov.egov.catalogue.FormText;
import id.go.bantenprov.egov.catalogue.OnlineService;
import id.go.bantenprov.egov.web.Language;
import id.go.bantenprov.egov.web.Texts;
import org.springframework.stereotype.Component;

/** Names what an applicant is asked to put right. */
@Component
public class CorrectionTexts {
    /**
     * @param name of the document or answer; for a question of one's own that it is one
     * @param ground the reason of the service's list; empty for a question of one's own
     * @param text what is wrong, in the office's words
     */
    public record Asked(String name, String ground, String text) {}

    private final Texts texts;

    CorrectionTexts(Texts texts) {
        this.texts = texts;
    }

    public Asked of(Correction correction, OnlineService service, Language language) {
        return new Asked(name(correction, service, language), ground(correction, service, language), correction.text());
    }

    private String name(Correction correction, OnlineService service, Language language) {
        if (correction.kind() == Correction.Kind.CLARIFY) {
            return texts.text(language, "casework.apply.correction.question");
        }
        return service.form()
                .question(correction.target())
                .map(question -> FormText.of(question.label()).in(language))
                .orElse(correction.target());
    }

    private static String ground(Correction correction, OnlineService service, Language language) {
        return service.grounds().stream()
                .filter(ground -> ground.code().equals(correction.ground()))
                .map(ground -> ground.text().in(language))
                .findFirst()
                .orElse("");
    }
}
