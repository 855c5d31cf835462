package id.go.bantenprov.egov.browser;

import id.go.bantenprov.egov.agency.Agencies;
import id.go.bantenprov.egov.agency.AgencyCode;
import id.go.bantenprov.egov.agency.Officials;
import id.go.bantenprov.egov.agency.PositionCode;
import id.go.bantenprov.egov.agency.UnitCode;
import id.go.bantenprov.egov.identity.EmailAddress;
import id.go.bantenprov.egov.identity.Grant;
import id.go.bantenprov.egov.identity.Identities;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.identity.OpenStaffAccount;
import id.go.bantenprov.egov.identity.Passwords;
import id.go.bantenprov.egov.identity.Role;
import id.go.bantenprov.egov.identity.TestPeople;
import id.go.bantenprov.egov.web.Time;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** Everybody who works on a research letter, each with an account whose password is {@link TestPeople#PASSWORD}. */
@TestComponent
final class Team {
    private static final LocalDate LONG_AGO = LocalDate.of(2025, 1, 2);

    /** Who sits at a step of the route. */
    enum Seat {
        COUNTER("loket@contoh.test", "Asep Loket", "dpmptsp.loket"),
        ASSESSOR("kewaspadaan@contoh.test", "Yusuf Penilai", "kesbangpol.kewaspadaan"),
        REVIEWER("perizinan@contoh.test", "Ratna Penelaah", "dpmptsp.perizinan"),
        SECOND_REVIEWER("perizinan2@contoh.test", "Dewi Penelaah", "dpmptsp.perizinan"),
        DIVISION_HEAD("kabid@contoh.test", "Lilis Kabid", "dpmptsp.perizinan"),
        AGENCY_HEAD("kepala@contoh.test", "Bambang Kepala", "dpmptsp"),
        ADMINISTRATOR("admin@contoh.test", "Fajar Admin", "diskominfo");

        private final String email;
        private final String person;
        private final String unit;

        Seat(String email, String person, String unit) {
            this.email = email;
            this.person = person;
            this.unit = unit;
        }

        EmailAddress email() {
            return new EmailAddress(email);
        }
    }

    private final OpenStaffAccount accounts;
    private final Officials officials;
    private final Agencies agencies;
    private final Identities identities;
    private final Passwords passwords;
    private final Clock clock;
    private final Map<Seat, Officer> seated = new EnumMap<>(Seat.class);

    Team(
            OpenStaffAccount accounts,
            Officials officials,
            Agencies agencies,
            Identities identities,
            Passwords passwords,
            Clock clock) {
        this.accounts = accounts;
        this.officials = officials;
        this.agencies = agencies;
        this.identities = identities;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** The officer in this seat; seated the first time somebody asks. */
    Officer in(Seat seat) {
        return seated.computeIfAbsent(seat, this::sit);
    }

    private Officer sit(Seat seat) {
        var official = officials.register(seat.person, Optional.empty());
        position(seat).ifPresent(position -> officials.appoint(official, position, LONG_AGO));
        var command = new OpenStaffAccount.Command(
                official,
                seat.person,
                agency(seat),
                seat.email(),
                passwords.hash(TestPeople.PASSWORD),
                Set.of(new Grant(role(seat), agency(seat), unit(seat))));
        var account = accounts.handle(Time.PASSED, command).orElseThrow();
        return (Officer) identities.person(account.value()).orElseThrow();
    }

    private AgencyCode agency(Seat seat) {
        return agencies.agencyOf(new UnitCode(seat.unit)).orElseThrow().code();
    }

    private static Optional<PositionCode> position(Seat seat) {
        return switch (seat) {
            case DIVISION_HEAD -> Optional.of(new PositionCode("dpmptsp.kabid"));
            case AGENCY_HEAD -> Optional.of(new PositionCode("dpmptsp.kepala"));
            default -> Optional.empty();
        };
    }

    private static Role role(Seat seat) {
        return switch (seat) {
            case AGENCY_HEAD, DIVISION_HEAD -> Role.HEAD;
            case ADMINISTRATOR -> Role.ADMINISTRATOR;
            default -> Role.OFFICER;
        };
    }

    private static @Nullable UnitCode unit(Seat seat) {
        return seat == Seat.AGENCY_HEAD || seat == Seat.ADMINISTRATOR ? null : new UnitCode(seat.unit);
    }
}
