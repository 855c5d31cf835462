package id.go.bantenprov.egov.identity.door;

import id.go.bantenprov.egov.identity.model.Accounts;
import id.go.bantenprov.egov.web.EgovSettings;
import id.go.bantenprov.egov.web.StartupProblem;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Stops a real installation from opening to the known password of invented persons. */
@Component
class NoDemonstrationLeft implements SmartInitializingSingleton {
    private final Accounts accounts;
    private final EgovSettings settings;

    NoDemonstrationLeft(Accounts accounts, EgovSettings settings) {
        this.accounts = accounts;
        this.settings = settings;
    }

    /** @throws StartupProblem if demonstration accounts are in the database of an installation that is none */
    @Override
    public void afterSingletonsInstantiated() {
        if (!settings.demo() && accounts.holdDemonstration()) {
            throw new StartupProblem("This database holds demonstration accounts, whose password everybody can know;"
                    + " start with EGOV_DEMO=true, or on a new database.");
        }
    }
}
