package id.go.bantenprov.egov.identity;

import id.go.bantenprov.egov.web.Localized;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** A demonstration with one person to be. */
@TestComponent
@Primary
public class InventedPersons implements DemonstrationPersons {
    private final DemonstrationPerson ellen;

    InventedPersons(TestPeople people) {
        ellen = new DemonstrationPerson(
                "Ellen Hartono",
                new Localized("Warga, Tangerang", "Resident, Tangerang"),
                new Localized("semua dalam bahasa Inggris", "everything in English"),
                people.resident().email());
    }

    @Override
    public List<DemonstrationPerson> all() {
        return List.of(ellen);
    }

    @Override
    public String password() {
        return TestPeople.PASSWORD;
    }
}
