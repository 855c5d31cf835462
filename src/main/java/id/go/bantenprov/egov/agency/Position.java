package id.go.bantenprov.egov.agency;

import id.go.bantenprov.egov.web.Localized;

/**
 * An office that one person at a time holds.
 *
 * @param head whether its holder leads the unit
 */
public record Position(PositionCode code, UnitCode unit, Localized title, boolean head, Origin origin) {}
