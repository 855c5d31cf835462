package id.go.bantenprov.egov.region;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Simplified outlines of regencies, cities and districts, for overview maps only: they settle no boundary. */
@Component
class Boundaries {
    private static final String ATTRIBUTION = "Badan Informasi Geospasial; Cahya DSN (MIT)";

    private final Map<RegionCode, List<JsonNode>> byParent = new HashMap<>();

    Boundaries() throws IOException {
        read("boundaries-regencies.geojson");
        read("boundaries-districts.geojson");
    }

    private void read(String file) throws IOException {
        try (var text = new ClassPathResource("data/region/" + file).getInputStream()) {
            for (var feature : new JsonMapper().readTree(text).get("features")) {
                var parent =
                        new RegionCode(feature.get("id").asString()).parent().orElseThrow();
                byParent.computeIfAbsent(parent, _ -> new ArrayList<>()).add(feature);
            }
        }
    }

    /** GeoJSON (RFC 7946) of the regions one level below; empty where no outlines are known, as below a district. */
    Optional<FeatureCollection> below(RegionCode parent) {
        return Optional.ofNullable(byParent.get(parent))
                .map(features -> new FeatureCollection("FeatureCollection", ATTRIBUTION, features));
    }

    record FeatureCollection(String type, String attribution, List<JsonNode> features) {}
}
