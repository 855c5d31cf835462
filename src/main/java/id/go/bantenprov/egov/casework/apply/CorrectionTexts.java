package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.casework.model.Correction;
import id.go.bantenprov.egov.catalogue.FormText;
import id.go.bantenprov.egov.catalogue.OnlineService;
import id.go.bantenprov.egov.web.Language;
import id.go.bantenprov.egov.web.Texts;
import org.springframework.stereotype.Component;

/** Names what an applicant is asked to put right. */
@Component
class CorrectionTexts {
    private final Texts texts;

    CorrectionTexts(Texts texts) {
        this.texts = texts;
    }

    CaseView.Item item(Correction correction, OnlineService service, Language language) {
        return new CaseView.Item(
                name(correction, service, language), ground(correction, service, language), correction.text());
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
