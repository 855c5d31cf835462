package id.go.bantenprov.egov.identity.door;

import id.go.bantenprov.egov.identity.FormSeal;
import id.go.bantenprov.egov.identity.KeptForms;
import id.go.bantenprov.egov.identity.Limit;
import id.go.bantenprov.egov.identity.Limits;
import id.go.bantenprov.egov.identity.Sessions;
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

/**
 * Forms of drafts, of own applications and of officers' files that arrive after their session has ended: kept if they carry
 * their owner's seal, else refused. A password is kept with none of them: it proves who is there now.
 */
@Component
class UnsentForms {
    private static final Pattern PLACE = Pattern.compile("(/permohonan/draf/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
            + "|(?:/kerja)?/permohonan/[A-Z0-9-]{1,40})(?:/[a-zA-Z0-9/_-]{0,200})?");
    private static final int CHARACTERS_MAX = 200_000;
    private static final Set<String> NEVER = Set.of(FormSeal.FIELD, "_csrf", "password");

    /** @param owner the account of the person whose form it is */
    private record Form(UUID owner, String place) {}

    private final FormSeal seals;
    private final KeptForms forms;
    private final Limits limits;

    UnsentForms(FormSeal seals, KeptForms forms, Limits limits) {
        this.seals = seals;
        this.forms = forms;
        this.limits = limits;
    }

    /**
     * Whether a request carries a seal made for the place it is sent to, and nobody but its owner is signed in. Another who
     * is may hold a form of the same file, and must not send one by a seal that was slipped in.
     */
    boolean isSealed(HttpServletRequest request) {
        return sealed(request)
                .filter(form -> Sessions.signedIn(request)
                        .map(Sessions.SignedIn::account)
                        .orElse(form.owner())
                        .equals(form.owner()))
                .isPresent();
    }

    private Optional<Form> sealed(HttpServletRequest request) {
        var path = PLACE.matcher(request.getRequestURI());
        if (!request.getMethod().equals("POST") || !path.matches()) return Optional.empty();
        var seal = request.getParameter(FormSeal.FIELD);
        if (seal == null) return Optional.empty();
        return seals.owner(seal, path.group(1)).map(owner -> new Form(owner, path.group(1)));
    }

    /** @return whether the form was kept */
    boolean keep(HttpServletRequest request) {
        var form = sealed(request);
        var fields = fields(request);
        if (form.isEmpty() || length(fields) > CHARACTERS_MAX) return false;
        if (limits.take(Limit.KEPT_FORM, request.getRemoteAddr()) instanceof Taken.Wait) return false;
        forms.keep(form.get().owner(), form.get().place(), request.getRequestURI(), fields);
        return true;
    }

    private static Map<String, List<String>> fields(HttpServletRequest request) {
        var fields = new TreeMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> {
            if (!NEVER.contains(name)) fields.put(name, Arrays.asList(values));
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
