package id.go.bantenprov.egov.identity.signin;

import id.go.bantenprov.egov.identity.DemonstrationPerson;
import id.go.bantenprov.egov.identity.DemonstrationPersons;
import id.go.bantenprov.egov.identity.EmailAddress;
import id.go.bantenprov.egov.identity.model.Account;
import id.go.bantenprov.egov.identity.model.Accounts;
import id.go.bantenprov.egov.web.EgovSettings;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The invented persons a visitor may be. Outside a demonstration there are none. */
@Component
class Demonstration {
    private final EgovSettings settings;
    private final ObjectProvider<DemonstrationPersons> persons;
    private final Accounts accounts;

    Demonstration(EgovSettings settings, ObjectProvider<DemonstrationPersons> persons, Accounts accounts) {
        this.settings = settings;
        this.persons = persons;
        this.accounts = accounts;
    }

    List<DemonstrationPerson> persons() {
        return registered().map(DemonstrationPersons::all).map(this::stillThere).orElse(List.of());
    }

    /** Whose account was erased, or has a new address, cannot be entered any more. */
    private List<DemonstrationPerson> stillThere(List<DemonstrationPerson> all) {
        var there =
                accounts.ofInvented(all.stream().map(DemonstrationPerson::email).toList());
        return all.stream().filter(each -> there.contains(each.email())).toList();
    }

    String password() {
        return registered().map(DemonstrationPersons::password).orElse("");
    }

    /** The account of one of the persons shown, and of nobody else. */
    Optional<Account> account(String email) {
        return persons().stream()
                .map(DemonstrationPerson::email)
                .filter(shown -> EmailAddress.parse(email).filter(shown::equals).isPresent())
                .findFirst()
                .flatMap(accounts::byEmail);
    }

    private Optional<DemonstrationPersons> registered() {
        return settings.demo() ? Optional.ofNullable(persons.getIfAvailable()) : Optional.empty();
    }
}
