package id.go.bantenprov.egov.casework;

import id.go.bantenprov.egov.identity.Browser;
import id.go.bantenprov.egov.identity.Identities;
import id.go.bantenprov.egov.identity.Person;
import id.go.bantenprov.egov.identity.TestPeople;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;

/** Gives persons browsers in which they are signed in. */
@TestComponent
public class Browsers {
    private final Identities identities;
    private final Environment environment;

    Browsers(Identities identities, Environment environment) {
        this.identities = identities;
        this.environment = environment;
    }

    public Browser of(Person person) {
        var browser = ofNobody();
        browser.signIn(identities.email(person.account()).orElseThrow().text(), TestPeople.PASSWORD);
        return browser;
    }

    public Browser ofNobody() {
        return new Browser(environment.getRequiredProperty("local.server.port", Integer.class));
    }
}
