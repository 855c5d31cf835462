package id.go.bantenprov.egov.identity;

import id.go.bantenprov.egov.agency.AgencyCode;
import id.go.bantenprov.egov.agency.OfficialId;
import id.go.bantenprov.egov.web.Time;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/** Opens accounts for a test, each with an address of its own. Their password is {@link #PASSWORD}. */
@TestComponent
public class TestPeople {
    public static final String PASSWORD = "kerang hijau tujuh perahu";
    public static final AgencyCode AGENCY = new AgencyCode("2.18.0.00.0.00.16.0000");

    /** Somebody with the address to sign in with. */
    public record Somebody<P>(P id, EmailAddress email) {}

    private final OpenResidentAccount residents;
    private final OpenStaffAccount staff;
    private final String hashed;

    TestPeople(OpenResidentAccount residents, OpenStaffAccount staff, Passwords passwords) {
        this.residents = residents;
        this.staff = staff;
        this.hashed = passwords.hash(PASSWORD);
    }

    public Somebody<ResidentId> resident() {
        return resident(new Nik("3699015002900001"));
    }

    public Somebody<ResidentId> resident(Nik nik) {
        var email = address();
        var name = new FullName("Nurhayati Salim");
        var command = new OpenResidentAccount.Command(name, nik, email, hashed, null);
        return new Somebody<>(
                residents.handle(Stranger.SOMEBODY, command).orElseThrow().id(), email);
    }

    public Somebody<StaffId> officer(Grant... grants) {
        var email = address();
        var command = new OpenStaffAccount.Command(
                new OfficialId(UUID.randomUUID()), "Asep Mulyana", AGENCY, email, hashed, Set.of(grants));
        return new Somebody<>(staff.handle(Time.PASSED, command).orElseThrow(), email);
    }

    public static EmailAddress address() {
        return new EmailAddress(UUID.randomUUID() + "@contoh.id");
    }
}
