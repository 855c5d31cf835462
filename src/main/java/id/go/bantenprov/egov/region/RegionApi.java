package id.go.bantenprov.egov.region;

import id.go.bantenprov.egov.web.NotFound;
import java.time.Duration;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Regions for everybody: step by step, by name, and as outlines. */
@RestController
class RegionApi {
    private static final String GEO_JSON = "application/geo+json";
    private static final int LIMIT_MAX = 100;
    private static final CacheControl A_DAY =
            CacheControl.maxAge(Duration.ofDays(1)).cachePublic();

    private final Regions regions;
    private final RegionNames names;
    private final Boundaries boundaries;

    RegionApi(Regions regions, RegionNames names, Boundaries boundaries) {
        this.regions = regions;
        this.names = names;
        this.boundaries = boundaries;
    }

    /** The regions below {@code parent}, or those within it whose names are like {@code q}; at most 100. */
    @GetMapping("/api/v1/regions")
    ResponseEntity<RegionJson.Listing> list(
            @RequestParam(defaultValue = "36") String parent,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "50") int limit) {
        var found = q.isBlank()
                ? regions.children(existing(parent).code())
                : names.like(q, existing(parent).code(), LIMIT_MAX);
        return ResponseEntity.ok().cacheControl(A_DAY).body(listing(found, Math.clamp(limit, 1, LIMIT_MAX)));
    }

    @GetMapping("/api/v1/regions/{code}")
    ResponseEntity<RegionJson> one(@PathVariable String code) {
        return ResponseEntity.ok().cacheControl(A_DAY).body(RegionJson.of(existing(code), regions));
    }

    /** Outlines of the regions below {@code parent}: of regencies and cities, or of a regency's districts. */
    @GetMapping(path = "/api/v1/regions", produces = GEO_JSON)
    ResponseEntity<Boundaries.FeatureCollection> outlines(@RequestParam(defaultValue = "36") String parent) {
        var outlines = boundaries.below(existing(parent).code()).orElseThrow(() -> new NotFound(parent));
        return ResponseEntity.ok()
                .cacheControl(A_DAY)
                .contentType(MediaType.valueOf(GEO_JSON))
                .body(outlines);
    }

    private RegionJson.Listing listing(List<Region> found, int limit) {
        return new RegionJson.Listing(found.stream()
                .limit(limit)
                .map(region -> RegionJson.of(region, regions))
                .toList());
    }

    private Region existing(String code) {
        return RegionCode.parse(code).flatMap(regions::find).orElseThrow(() -> new NotFound(code));
    }
}
