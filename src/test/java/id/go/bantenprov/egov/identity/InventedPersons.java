package id.go.bantenprov.egov.identity;

import id.go.bantenprov.egov.web.Localized;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** A demonstration with one person to be, and one whose account is gone. */
@TestComponent
@Primary
public class InventedPersons implements DemonstrationPersons {
    private final DemonstrationPerson ellen;
    private final DemonstrationPerson gone;

    InventedPersons(TestPeople people) {
        ellen = person("Ellen Hartono", people.resident().email());
        gone = person("Wulan Terhapus", new EmailAddress("wulan.terhapus@contoh.id"));
    }

    private static DemonstrationPerson person(String name, EmailAddress email) {
        return new DemonstrationPerson(
                name,
                new Localized("Warga, Tangerang", "Resident, Tangerang"),
                new Localized("semua dalam bahasa Inggris", "everything in English"),
                email);
    }

    @Override
    public List<DemonstrationPerson> all() {
        return List.of(ellen, gone);
    }

    @Override
    public String password() {
        return TestPeople.PASSWORD;
    }
}
