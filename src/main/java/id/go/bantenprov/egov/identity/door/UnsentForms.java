package id.go.bantenprov.egov.identity.door;

import id.go.bantenprov.egov.identity.FormSeal;
import id.go.bantenprov.egov.identity.KeptForms;
import id.go.bantenprov.egov.identity.ResidentId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Forms of drafts that arrive after their session has ended: kept if they carry their owner's seal, else refused. */
@Component
class UnsentForms {
    private static final Pattern DRAFT = Pattern.compile(
            "/permohonan/draf/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:/[a-zA-Z0-9/_-]{0,200})?");
    private static final int CHARACTERS_MAX = 200_000;
    private static final Set<String> OURS = Set.of(FormSeal.FIELD, "_csrf");

    private final FormSeal seals;
    private final KeptForms forms;

    UnsentForms(FormSeal seals, KeptForms forms) {
        this.seals = seals;
        this.forms = forms;
    }

    /** Whether a request carries a seal made for the draft it is sent to. Nobody but its owner can have that. */
    boolean isSealed(HttpServletRequest request) {
        return owner(request).isPresent();
    }

    private Optional<ResidentId> owner(HttpServletRequest request) {
        var path = DRAFT.matcher(request.getRequestURI());
        if (!request.getMethod().equals("POST") || !path.matches()) return Optional.empty();
        var seal = request.getParameter(FormSeal.FIELD);
        return seal == null ? Optional.empty() : seals.owner(seal, UUID.fromString(path.group(1)));
    }

    /** @return whether the form was kept */
    boolean keep(HttpServletRequest request) {
        var owner = owner(request);
        var fields = fields(request);
        if (owner.isEmpty() || length(fields) > CHARACTERS_MAX) return false;
        forms.keep(owner.get(), request.getRequestURI(), fields);
        return true;
    }

    private static Map<String, List<String>> fields(HttpServletRequest request) {
        var fields = new TreeMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> {
            if (!OURS.contains(name)) fields.put(name, Arrays.asList(values));
        });
        return fields;
    }

    private static int length(Map<String, List<String>> fields) {
        return fields.values().stream()
                .flatMap(List::stream)
                .mapToInt(String::length)
                .sum();
    }
}
