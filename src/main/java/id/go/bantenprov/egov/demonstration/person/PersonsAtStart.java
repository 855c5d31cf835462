package id.go.bantenprov.egov.demonstration.person;

import id.go.bantenprov.egov.demonstration.InstallationPassword;
import id.go.bantenprov.egov.demonstration.model.Officials;
import id.go.bantenprov.egov.demonstration.model.Residents;
import id.go.bantenprov.egov.identity.Passwords;
import id.go.bantenprov.egov.web.AtStart;
import id.go.bantenprov.egov.web.EgovSettings;
import id.go.bantenprov.egov.web.Time;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Opens the accounts of a demonstration before the web server does, so that somebody can sign in at once. */
@Component
class PersonsAtStart extends AtStart {
    private static final Logger LOG = LoggerFactory.getLogger(PersonsAtStart.class);

    /** After calendar and log, long before the web server. */
    private static final int PHASE = 10;

    private final EgovSettings settings;
    private final OpenPerson openPerson;
    private final Passwords passwords;
    private final InstallationPassword password;

    PersonsAtStart(EgovSettings settings, OpenPerson openPerson, Passwords passwords, InstallationPassword password) {
        super(PHASE);
        this.settings = settings;
        this.openPerson = openPerson;
        this.passwords = passwords;
        this.password = password;
    }

    @Override
    protected void act() {
        if (settings.demo()) openAll();
    }

    /** The password is hashed once for all: it is the same, it is printed, and hashing is slow on purpose. */
    private void openAll() {
        var hashed = passwords.hash(password.text());
        Officials.all().forEach(official -> openPerson.handle(Time.PASSED, official, hashed));
        Residents.all().forEach(resident -> openPerson.handle(Time.PASSED, resident, hashed));
        LOG.info("Invented persons sign in with the password {}", password.text());
    }
}
