package id.go.bantenprov.egov.browser;

import id.go.bantenprov.egov.agency.Agencies;
import id.go.bantenprov.egov.agency.OfficialId;
import id.go.bantenprov.egov.agency.UnitCode;
import id.go.bantenprov.egov.identity.EmailAddress;
import id.go.bantenprov.egov.identity.Grant;
import id.go.bantenprov.egov.identity.Identities;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.identity.OpenStaffAccount;
import id.go.bantenprov.egov.identity.Passwords;
import id.go.bantenprov.egov.identity.Role;
import id.go.bantenprov.egov.identity.TestPeople;
import id.go.bantenprov.egov.identity.model.Accounts;
import id.go.bantenprov.egov.web.Time;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/**
 * Everybody who works on a research letter: the officials a demonstration shows, and one more. Each signs in with
 * {@link TestPeople#PASSWORD}.
 */
@TestComponent
final class Team {
    /** Who sits at a step of the route. */
    enum Seat {
        COUNTER("asep@contoh.id"),
        ASSESSOR("yusuf@contoh.id"),
        REVIEWER("ratna@contoh.id"),
        SECOND_REVIEWER("dewi@contoh.id"),
        DIVISION_HEAD("lilis@contoh.id"),
        AGENCY_HEAD("bambang@contoh.id"),
        LEADERSHIP("rahmat@contoh.id"),
        INSPECTOR("nining@contoh.id"),
        ADMINISTRATOR("fajar@contoh.id");

        private final String email;

        Seat(String email) {
            this.email = email;
        }

        EmailAddress email() {
            return new EmailAddress(email);
        }
    }

    private static final UnitCode PERMITS = new UnitCode("dpmptsp.perizinan");

    private final OpenStaffAccount openStaff;
    private final Accounts accounts;
    private final Agencies agencies;
    private final Identities identities;
    private final String hashed;
    private final Map<Seat, Officer> seated = new EnumMap<>(Seat.class);

    Team(OpenStaffAccount openStaff, Accounts accounts, Agencies agencies, Identities identities, Passwords passwords) {
        this.openStaff = openStaff;
        this.accounts = accounts;
        this.agencies = agencies;
        this.identities = identities;
        this.hashed = passwords.hash(TestPeople.PASSWORD);
    }

    /** The officer in this seat; seated the first time somebody asks. */
    Officer in(Seat seat) {
        return seated.computeIfAbsent(seat, this::sit);
    }

    private Officer sit(Seat seat) {
        var account = seat == Seat.SECOND_REVIEWER ? opened(seat) : known(seat);
        return (Officer) identities.person(account).orElseThrow();
    }

    private UUID known(Seat seat) {
        var account = accounts.byEmail(seat.email()).orElseThrow().id();
        accounts.changePassword(account, hashed);
        return account;
    }

    private UUID opened(Seat seat) {
        var agency = agencies.agencyOf(PERMITS).orElseThrow().code();
        var command = new OpenStaffAccount.Command(
                new OfficialId(UUID.randomUUID()),
                "Dewi Lestari",
                agency,
                seat.email(),
                hashed,
                Set.of(new Grant(Role.OFFICER, agency, PERMITS)));
        return openStaff.handle(Time.PASSED, command).orElseThrow().value();
    }
}
