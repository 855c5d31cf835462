package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.casework.model.AnswersJson;
import id.go.bantenprov.egov.casework.model.CaseContents;
import id.go.bantenprov.egov.catalogue.Catalogue;
import id.go.bantenprov.egov.catalogue.ServiceCode;
import id.go.bantenprov.egov.catalogue.ServiceVersion;
import id.go.bantenprov.egov.form.Answer;
import id.go.bantenprov.egov.form.Value;
import id.go.bantenprov.egov.vault.DataKey;
import id.go.bantenprov.egov.vault.DataKeyId;
import id.go.bantenprov.egov.vault.Sealed;
import id.go.bantenprov.egov.vault.Vault;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells the applications of one person for one service apart, by the answer which the service names for that. */
@Component
class KnownBy {
    /** In code points; a list is no place to read more. */
    private static final int LONGEST = 100;

    private final OwnApplications own;
    private final Vault vault;
    private final Catalogue catalogue;

    KnownBy(OwnApplications own, Vault vault, Catalogue catalogue) {
        this.own = own;
        this.vault = vault;
        this.catalogue = catalogue;
    }

    /** The answer of each that has one and is not erased, by its id; the keys are fetched at once. */
    Map<UUID, String> of(List<UUID> applications) {
        var rows = own.sealed(applications);
        var keys = vault.dataKeys(
                rows.stream().map(row -> new DataKeyId(row.dataKey())).toList());
        var known = new HashMap<UUID, String>();
        for (var row : rows) about(row, keys).ifPresent(answer -> known.put(row.id(), shortened(answer)));
        return known;
    }

    private Optional<String> about(OwnApplications.SealedRow row, Map<DataKeyId, DataKey> keys) {
        var key = keys.get(new DataKeyId(row.dataKey()));
        var service = catalogue.version(new ServiceVersion(new ServiceCode(row.service()), row.serviceVersion()));
        if (key == null || service.knownBy().isEmpty()) return Optional.empty();
        var kept = AnswersJson.read(CaseContents.openPlain(row.id(), new Sealed(row.answers()), key));
        var answer =
                service.form().restore(kept).answers().get(service.knownBy().get());
        return answer.orElse(null) instanceof Answer.Given(Value.Text(var text)) ? Optional.of(text) : Optional.empty();
    }

    private static String shortened(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST) return text;
        return text.substring(0, text.offsetByCodePoints(0, LONGEST)).stripTrailing() + "…";
    }
}
