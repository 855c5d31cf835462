package id.go.bantenprov.egov.demonstration.person;

import id.go.bantenprov.egov.agency.Agencies;
import id.go.bantenprov.egov.agency.AgencyCode;
import id.go.bantenprov.egov.agency.OfficialId;
import id.go.bantenprov.egov.agency.Officials;
import id.go.bantenprov.egov.agency.PositionCode;
import id.go.bantenprov.egov.agency.UnitCode;
import id.go.bantenprov.egov.demonstration.model.Cast;
import id.go.bantenprov.egov.demonstration.model.InventedOfficial;
import id.go.bantenprov.egov.demonstration.model.InventedResident;
import id.go.bantenprov.egov.identity.FullName;
import id.go.bantenprov.egov.identity.Grant;
import id.go.bantenprov.egov.identity.OpenResidentAccount;
import id.go.bantenprov.egov.identity.OpenStaffAccount;
import id.go.bantenprov.egov.identity.Stranger;
import id.go.bantenprov.egov.web.Time;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the account of one invented person, unless it is there. */
@Service
class OpenPerson {
    /** The first day of the demonstration year: from then on the positions are held. */
    static final LocalDate IN_OFFICE_SINCE = LocalDate.of(2026, 1, 2);

    private final Cast cast;
    private final OpenResidentAccount openResident;
    private final OpenStaffAccount openStaff;
    private final Officials officials;
    private final Agencies agencies;

    OpenPerson(
            Cast cast,
            OpenResidentAccount openResident,
            OpenStaffAccount openStaff,
            Officials officials,
            Agencies agencies) {
        this.cast = cast;
        this.openResident = openResident;
        this.openStaff = openStaff;
        this.officials = officials;
        this.agencies = agencies;
    }

    @Transactional
    public void handle(Time time, InventedResident resident, String hashedPassword) {
        if (cast.account(resident.key()).isPresent()) return;
        var command = new OpenResidentAccount.Command(
                new FullName(resident.name()), resident.nik(), resident.email(), hashedPassword, resident.language());
        openResident.handle(Stranger.SOMEBODY, command).ifPresent(opened -> cast.add(resident.key(), opened.account()));
    }

    @Transactional
    public void handle(Time time, InventedOfficial invented, String hashedPassword) {
        if (cast.account(invented.key()).isPresent()) return;
        var official = officials.register(invented.name(), Optional.empty());
        openStaff
                .handle(time, command(invented, official, hashedPassword))
                .ifPresent(opened -> cast.add(invented.key(), opened.value()));
        if (invented.position() != null) {
            officials.appoint(official, new PositionCode(invented.position()), IN_OFFICE_SINCE);
        }
    }

    private OpenStaffAccount.Command command(InventedOfficial invented, OfficialId official, String hashedPassword) {
        AgencyCode agency =
                agencies.agencyOf(new UnitCode(invented.agency())).orElseThrow().code();
        var unit = invented.unit() == null ? null : new UnitCode(invented.unit());
        var grants = Set.of(new Grant(invented.role(), agency, unit));
        return new OpenStaffAccount.Command(
                official, invented.name(), agency, invented.email(), hashedPassword, grants);
    }
}
