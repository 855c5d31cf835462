package id.go.bantenprov.egov.region;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A region as the published interface shows it.
 *
 * @param fullName with the word for its kind, as on a letter
 * @param path the way up to the regency, as in an address
 */
record RegionJson(
        String code,
        String name,
        String fullName,
        String kind,
        String level,
        @Nullable String parent,
        String path,
        double latitude,
        double longitude) {
    record Listing(List<RegionJson> regions) {}

    static RegionJson of(Region region, Regions regions) {
        return new RegionJson(
                region.code().value(),
                region.name(),
                region.fullName(),
                region.kind().name(),
                region.level().name(),
                region.code().parent().map(RegionCode::value).orElse(null),
                regions.path(region.code()),
                region.latitude(),
                region.longitude());
    }
}
