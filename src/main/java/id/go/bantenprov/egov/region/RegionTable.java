package id.go.bantenprov.egov.region;

import jakarta.annotation.PostConstruct;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * Brings the table of regions up to the official list at start; unchanged rows are left alone. Nothing is ever removed:
 * files of years ago still name what was merged since.
 */
@Repository
class RegionTable {
    private final JdbcTemplate jdbc;
    private final Regions regions;

    RegionTable(JdbcTemplate jdbc, Regions regions) {
        this.jdbc = jdbc;
        this.regions = regions;
    }

    /** A parent has the shorter code and so comes before its children. */
    @PostConstruct
    void fill() {
        save(regions.all());
    }

    private void save(Collection<Region> all) {
        jdbc.batchUpdate("""
                INSERT INTO region.region AS known (code, parent, name, kind, latitude, longitude)
                VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (code) DO UPDATE
                   SET name = excluded.name, kind = excluded.kind,
                       latitude = excluded.latitude, longitude = excluded.longitude
                 WHERE known IS DISTINCT FROM excluded
                """, all.stream().map(RegionTable::row).toList());
    }

    private static @Nullable Object[] row(Region region) {
        return new @Nullable Object[] {
            region.code().value(),
            region.code().parent().map(RegionCode::value).orElse(null),
            region.name(),
            region.kind().name(),
            region.latitude(),
            region.longitude()
        };
    }
}
