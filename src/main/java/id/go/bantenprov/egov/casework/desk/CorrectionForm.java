package id.go.bantenprov.egov.casework.desk;

import id.go.bantenprov.egov.casework.model.Correction;
import id.go.bantenprov.egov.casework.model.Refused;
import id.go.bantenprov.egov.catalogue.OnlineService;
import id.go.bantenprov.egov.web.FieldError;
import id.go.bantenprov.egov.web.Language;
import id.go.bantenprov.egov.web.Texts;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads what an officer asks an applicant to put right. */
@Component
class CorrectionForm {
    /** What was read. @param errors none if the corrections can be asked */
    record Reading(List<Correction> corrections, List<FieldError> errors) {}

    private final Texts texts;

    CorrectionForm(Texts texts) {
        this.texts = texts;
    }

    Reading read(Typed typed, List<Correctable> correctables, OnlineService service, Language language) {
        var corrections = new ArrayList<Correction>();
        var errors = new ArrayList<FieldError>();
        for (var each : correctables) {
            var item = new Correction(
                    each.kind(), each.target(), typed.value(each.groundName()), typed.value(each.textName()));
            if (item.text().isEmpty() && item.ground().isEmpty()) continue;
            corrections.add(item);
            if (item.text().isEmpty()) errors.add(error(each.textName(), "text", each, language));
            if (Refused.TooLong.is(item.text())) errors.add(error(each.textName(), "long", each, language));
            if (!isGround(item, service)) errors.add(error(each.groundName(), "ground", each, language));
        }
        return new Reading(corrections, errors);
    }

    /** Whether each item names something of this file and a ground of the service's list that fits it. */
    static boolean fits(List<Correction> corrections, List<Correctable> correctables, OnlineService service) {
        return corrections.stream()
                .allMatch(item ->
                        isGround(item, service) && correctables.stream().anyMatch(each -> each.isTargetOf(item)));
    }

    private static boolean isGround(Correction item, OnlineService service) {
        return service.grounds().stream()
                .anyMatch(ground ->
                        ground.code().equals(item.ground()) && item.kind().fits(ground));
    }

    private FieldError error(String field, String key, Correctable each, Language language) {
        return new FieldError(field, texts.text(language, "casework.desk.error.correction." + key, each.label()));
    }
}
