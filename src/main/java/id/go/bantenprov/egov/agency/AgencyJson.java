package id.go.bantenprov.egov.agency;

import id.go.bantenprov.egov.web.Localized;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Agencies and their units as the published interface shows them. */
final class AgencyJson {
    private AgencyJson() {}

    /** All agencies; there are few enough for one answer. */
    record Listing(List<Summary> agencies) {}

    /** @param certainty {@code LIKELY}, or {@code CHECK} for what nobody has confirmed yet */
    record Summary(
            String code,
            String unit,
            Localized name,
            String shortName,
            String kind,
            List<String> affairs,
            String source,
            String certainty) {}

    record Whole(Summary agency, List<Part> units) {}

    record Part(
            String code,
            @Nullable String parent,
            @Nullable String officialCode,
            Localized name,
            String shortName,
            String kind,
            String source,
            String certainty) {}

    static Summary of(Agency agency) {
        return new Summary(
                agency.code().value(),
                agency.unit().value(),
                agency.name(),
                agency.shortName(),
                agency.kind().name(),
                agency.affairs(),
                agency.origin().source(),
                agency.origin().certainty().name());
    }

    static Part of(Unit unit) {
        return new Part(
                unit.code().value(),
                unit.parent().map(UnitCode::value).orElse(null),
                unit.officialCode().map(AgencyCode::value).orElse(null),
                unit.name(),
                unit.shortName(),
                unit.kind().name(),
                unit.origin().source(),
                unit.origin().certainty().name());
    }
}
