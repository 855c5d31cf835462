package id.go.bantenprov.egov.casework;

import id.go.bantenprov.egov.identity.Browser;
import id.go.bantenprov.egov.identity.Person;
import id.go.bantenprov.egov.identity.Scope;
import id.go.bantenprov.egov.identity.model.ApiTokens;
import id.go.bantenprov.egov.identity.model.TokenSecret;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;

/** Gives persons programs of their own. */
@TestComponent
public class Programs {
    private final ApiTokens tokens;
    private final Clock clock;
    private final Environment environment;

    Programs(ApiTokens tokens, Clock clock, Environment environment) {
        this.tokens = tokens;
        this.clock = clock;
        this.environment = environment;
    }

    /** One whose token, called "uji", allows all a token can. */
    public Program of(Person person) {
        return of(person, Scope.values());
    }

    /** One whose token, called "uji", allows no more than this. */
    public Program of(Person person, Scope... scopes) {
        var secret = TokenSecret.fresh();
        tokens.add(
                person.account(),
                "uji",
                Set.of(scopes),
                secret,
                OffsetDateTime.now(clock).plusDays(1));
        int port = environment.getRequiredProperty("local.server.port", Integer.class);
        return new Program(new Browser(port), secret.text());
    }
}
