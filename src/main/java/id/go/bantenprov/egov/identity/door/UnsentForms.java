package id.go.bantenprov.egov.identity.door;

import id.go.bantenprov.egov.identity.FormSeal;
import id.go.bantenprov.egov.identity.KeptForms;
import id.go.bantenprov.egov.identity.Limit;
import id.go.bantenprov.egov.identity.Limits;
import id.go.bantenprov.egov.identity.ResidentId;
import id.go.bantenprov.egov.identity.Taken;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Forms of drafts that arrive after their session has ended: kept if they carry their owner's seal, else refused. */
@Component
class UnsentForms {
    private static final Pattern DRAFT = Pattern.compile(
            "(/permohonan/draf/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}))(?:/[a-zA-Z0-9/_-]{0,200})?");
    private static final int CHARACTERS_MAX = 200_000;
    private static final Set<String> OURS = Set.of(FormSeal.FIELD, "_csrf");

    /** @param path where it lives */
    private record Draft(ResidentId owner, String path) {}

    private final FormSeal seals;
    private final KeptForms forms;
    private final Limits limits;

    UnsentForms(FormSeal seals, KeptForms forms, Limits limits) {
        this.seals = seals;
        this.forms = forms;
        this.limits = limits;
    }

    /** Whether a request carries a seal made for the draft it is sent to. Nobody but its owner can have that. */
    boolean isSealed(HttpServletRequest request) {
        return draft(request).isPresent();
    }

    private Optional<Draft> draft(HttpServletRequest request) {
        var path = DRAFT.matcher(request.getRequestURI());
        if (!request.getMethod().equals("POST") || !path.matches()) return Optional.empty();
        var seal = request.getParameter(FormSeal.FIELD);
        if (seal == null) return Optional.empty();
        return seals.owner(seal, UUID.fromString(path.group(2))).map(owner -> new Draft(owner, path.group(1)));
    }

    /** @return whether the form was kept */
    boolean keep(HttpServletRequest request) {
        var draft = draft(request);
        var fields = fields(request);
        if (draft.isEmpty() || length(fields) > CHARACTERS_MAX) return false;
        if (limits.take(Limit.KEPT_FORM, request.getRemoteAddr()) instanceof Taken.Wait) return false;
        forms.keep(draft.get().owner(), draft.get().path(), request.getRequestURI(), fields);
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
        return fields.entrySet().stream()
                .flatMap(field -> Stream.concat(Stream.of(field.getKey()), field.getValue().stream()))
                .mapToInt(String::length)
                .sum();
    }
}
