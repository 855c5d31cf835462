package id.go.bantenprov.egov.agency;

import id.go.bantenprov.egov.web.Localized;
import java.util.List;
import java.util.Optional;

/**
 * A part of an agency that can hold a file. Every agency is itself a unit, the one without a parent.
 *
 * @param officialCode of bureaus, hospitals and service units
 * @param affairs the fields of government it answers for, by their codes; none if it has no official code
 */
public record Unit(
        UnitCode code,
        AgencyCode agency,
        Optional<UnitCode> parent,
        Optional<AgencyCode> officialCode,
        Localized name,
        String shortName,
        Kind kind,
        List<String> affairs,
        Origin origin) {
    public enum Kind {
        AGENCY,
        /** Biro: a bureau of the regional secretariat, led like an agency. */
        BUREAU,
        /** UPTD: does an agency's work on the spot. */
        SERVICE_UNIT,
        /** RSUD. */
        HOSPITAL,
        /** Any other part: division, counter, team. */
        SECTION
    }

    /** Whether its head answers for the services it owns; else the head of the unit above does. */
    boolean isLedLikeAnAgency() {
        return kind == Kind.AGENCY || kind == Kind.BUREAU;
    }

    static Unit of(Agency agency) {
        return new Unit(
                agency.unit(),
                agency.code(),
                Optional.empty(),
                Optional.empty(),
                agency.name(),
                agency.shortName(),
                Kind.AGENCY,
                agency.affairs(),
                agency.origin());
    }
}
