package id.go.bantenprov.egov.identity.token;

import id.go.bantenprov.egov.identity.Scope;
import id.go.bantenprov.egov.identity.model.ApiToken;
import id.go.bantenprov.egov.web.FieldError;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of an account and the form for another.
 *
 * @param secret of the token just made, shown this once
 * @param scopes those this person can give
 * @param days the life times to choose from
 * @param label as typed, should the form be shown again, as is what was chosen
 */
public record TokensView(
        List<ApiToken> tokens,
        @Nullable String secret,
        List<Scope> scopes,
        List<Integer> days,
        String label,
        Set<Scope> chosenScopes,
        int chosenDays,
        List<FieldError> errors) {
    public Set<String> chosen() {
        return chosenScopes.stream().map(Scope::code).collect(Collectors.toSet());
    }
}
