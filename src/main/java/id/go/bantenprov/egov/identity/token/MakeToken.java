package id.go.bantenprov.egov.identity.token;

import id.go.bantenprov.egov.identity.Person;
import id.go.bantenprov.egov.identity.ProvenPresence;
import id.go.bantenprov.egov.identity.Scope;
import id.go.bantenprov.egov.identity.model.Accounts;
import id.go.bantenprov.egov.identity.model.ApiTokens;
import id.go.bantenprov.egov.identity.model.TokenSecret;
import id.go.bantenprov.egov.web.PlainText;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes a token that acts as its maker, in part of what the maker may do. */
@Service
class MakeToken {
    static final int LABEL_LENGTH_MAX = 80;
    /** How long a token may live, in days. */
    static final List<Integer> DAYS = List.of(30, 90, 365);

    /** @param days one of {@link #DAYS}; anything else counts as the shortest */
    record Command(String label, Set<Scope> scopes, int days) {}

    private final Accounts accounts;
    private final ApiTokens tokens;
    private final Clock clock;

    MakeToken(Accounts accounts, ApiTokens tokens, Clock clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.clock = clock;
    }

    /**
     * Holds the account, so that no token is made at the same moment beyond those its owner sees.
     *
     * @param presence of the person, by the password that must still hold
     */
    @Transactional
    public TokenMaking handle(Person person, ProvenPresence presence, Command command) {
        var label = PlainText.of(command.label());
        var scopes =
                command.scopes().stream().filter(givableBy(person)::contains).collect(Collectors.toSet());
        if (label.isEmpty() || label.length() > LABEL_LENGTH_MAX) return new TokenMaking.NoLabel();
        if (scopes.isEmpty()) return new TokenMaking.NoScope();
        var holds = accounts.holdUnder(person.account(), presence.passwordMark());
        if (!holds || !presence.isOf(person)) return new TokenMaking.NotProven();
        if (tokens.of(person.account()).size() >= ApiTokens.MOST) return new TokenMaking.TooMany();
        var secret = TokenSecret.fresh();
        var days = DAYS.contains(command.days()) ? command.days() : DAYS.getFirst();
        tokens.add(
                person.account(),
                label,
                scopes,
                secret,
                OffsetDateTime.now(clock).plusDays(days));
        return new TokenMaking.Made(secret);
    }

    /** Residents act on their applications, staff on cases. */
    static List<Scope> givableBy(Person person) {
        return List.of(Scope.values()).stream()
                .filter(scope -> scope.ofStaff() == person.staff())
                .toList();
    }
}
