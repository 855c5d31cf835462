package id.go.bantenprov.egov.identity;

import static java.util.stream.Collectors.toUnmodifiableSet;

import id.go.bantenprov.egov.agency.AgencyCode;
import id.go.bantenprov.egov.agency.OfficialId;
import id.go.bantenprov.egov.agency.PositionCode;
import id.go.bantenprov.egov.agency.UnitCode;
import id.go.bantenprov.egov.web.Language;
import id.go.bantenprov.egov.web.Localized;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member of staff who acts.
 *
 * @param agency the agency the account belongs to
 * @param agencyName as people call that agency: DPMPTSP
 * @param office what the position held, or the unit led, is called in short: "Kepala DPMPTSP"; null for who has neither
 * @param positions positions the official holds today
 * @param grants every role with where it holds
 * @param chosenLanguage the language of the account, if one was chosen
 */
public record Officer(
        StaffId id,
        OfficialId official,
        String name,
        AgencyCode agency,
        String agencyName,
        @Nullable Localized office,
        Set<PositionCode> positions,
        Set<Grant> grants,
        @Nullable Language chosenLanguage)
        implements Person {
    public Officer {
        positions = Set.copyOf(positions);
        grants = Set.copyOf(grants);
    }

    /** The units any role was given for; a role for a whole agency names none. */
    public Set<UnitCode> units() {
        return grants.stream().map(Grant::unit).filter(Objects::nonNull).collect(toUnmodifiableSet());
    }

    public boolean has(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }

    /** Whether this person leads anything, an agency or a unit. */
    public boolean heads() {
        return has(Role.HEAD);
    }

    /** Whether this person leads the whole agency, not only a unit of it. */
    public boolean heads(AgencyCode agency) {
        return grants.contains(new Grant(Role.HEAD, agency));
    }

    /** Whether this person leads this very unit; the head of its agency is asked for by {@link #heads(AgencyCode)}. */
    public boolean heads(UnitCode unit) {
        return grants.stream().anyMatch(grant -> grant.role() == Role.HEAD && unit.equals(grant.unit()));
    }

    @Override
    public UUID account() {
        return id.value();
    }

    @Override
    public Localized role() {
        return office == null ? roleInAgency() : office;
    }

    private Localized roleInAgency() {
        var highest = grants.stream()
                .map(Grant::role)
                .max(Comparator.naturalOrder())
                .orElse(Role.OFFICER)
                .label();
        return new Localized(highest.id() + " " + agencyName, highest.en() + ", " + agencyName);
    }

    @Override
    public boolean staff() {
        return true;
    }

    @Override
    public boolean leads() {
        return heads() || has(Role.LEADERSHIP);
    }

    @Override
    public boolean governs() {
        return has(Role.LEADERSHIP) && !heads();
    }

    @Override
    public boolean worksOnFiles() {
        return has(Role.OFFICER) || heads();
    }

    @Override
    public boolean administers() {
        return has(Role.ADMINISTRATOR);
    }

    @Override
    public Optional<Language> language() {
        return Optional.ofNullable(chosenLanguage);
    }
}
