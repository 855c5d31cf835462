package id.go.bantenprov.egov.demonstration.play;

import id.go.bantenprov.egov.demonstration.InstallationPassword;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.identity.OwnPassword;
import id.go.bantenprov.egov.identity.ProvenPresence;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Lets invented officials give their password where a deed asks for it. Each is asked once: comparing passwords is slow on
 * purpose, and a year of letters would take minutes of it.
 */
@Component
class AtTheirDesks {
    private final OwnPassword ownPassword;
    private final InstallationPassword password;
    private final Map<UUID, ProvenPresence> present = new ConcurrentHashMap<>();

    AtTheirDesks(OwnPassword ownPassword, InstallationPassword password) {
        this.ownPassword = ownPassword;
        this.password = password;
    }

    ProvenPresence of(Officer officer) {
        return present.computeIfAbsent(
                officer.account(),
                _ -> ownPassword
                        .prove(officer, password.text())
                        .orElseThrow(() -> new UnexpectedTurn("Not the password of " + officer.name())));
    }
}
