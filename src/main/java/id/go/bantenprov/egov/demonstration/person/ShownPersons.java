package id.go.bantenprov.egov.demonstration.person;

import id.go.bantenprov.egov.demonstration.InstallationPassword;
import id.go.bantenprov.egov.demonstration.model.Officials;
import id.go.bantenprov.egov.demonstration.model.Residents;
import id.go.bantenprov.egov.identity.DemonstrationPerson;
import id.go.bantenprov.egov.identity.DemonstrationPersons;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The persons the sign-in page offers: residents first, then officials along the way of a file. */
@Component
class ShownPersons implements DemonstrationPersons {
    private static final List<DemonstrationPerson> ALL =
            Stream.concat(residents(), officials()).toList();

    private final InstallationPassword password;

    ShownPersons(InstallationPassword password) {
        this.password = password;
    }

    private static Stream<DemonstrationPerson> residents() {
        return Residents.named().stream().map(each -> {
            var shown = Objects.requireNonNull(each.shown());
            return new DemonstrationPerson(each.name(), shown.role(), shown.canShow(), each.email());
        });
    }

    private static Stream<DemonstrationPerson> officials() {
        return Officials.shown().stream()
                .map(each -> new DemonstrationPerson(
                        each.name(), each.title(), Objects.requireNonNull(each.canShow()), each.email()));
    }

    @Override
    public List<DemonstrationPerson> all() {
        return ALL;
    }

    @Override
    public String password() {
        return password.text();
    }
}
