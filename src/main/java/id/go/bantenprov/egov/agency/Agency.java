package id.go.bantenprov.egov.agency;

import id.go.bantenprov.egov.web.Localized;
import java.util.List;

/**
 * One agency of the province.
 *
 * @param unit the agency as a unit: its key in routes
 * @param shortName as people call it: DPMPTSP
 * @param affairs the fields of government it answers for, by their codes ({@code 2.18})
 */
public record Agency(
        AgencyCode code,
        UnitCode unit,
        Localized name,
        String shortName,
        Kind kind,
        List<String> affairs,
        Origin origin) {
    /** The kinds that regional law knows, by their own names. */
    public enum Kind {
        DINAS,
        BADAN,
        INSPEKTORAT,
        SEKRETARIAT
    }
}
