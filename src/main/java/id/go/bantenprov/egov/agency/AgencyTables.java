package id.go.bantenprov.egov.agency;

import jakarta.annotation.PostConstruct;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * Brings agencies, units and positions up to the shipped files at start; unchanged rows are left alone. Nothing is
 * removed: files of years ago still name what was dissolved since.
 */
@Repository
class AgencyTables {
    private final JdbcTemplate jdbc;
    private final Agencies agencies;

    AgencyTables(JdbcTemplate jdbc, Agencies agencies) {
        this.jdbc = jdbc;
        this.agencies = agencies;
    }

    @PostConstruct
    void fill() {
        saveAgencies(agencies.all());
        saveUnits(agencies.unitsFromAbove());
        savePositions(agencies.positions());
    }

    private void saveAgencies(List<Agency> all) {
        jdbc.batchUpdate("""
                INSERT INTO agency.agency AS known (code, unit, name_id, name_en, short_name, kind, affairs,
                                                    source, certainty)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (code) DO UPDATE
                   SET unit = excluded.unit, name_id = excluded.name_id, name_en = excluded.name_en,
                       short_name = excluded.short_name, kind = excluded.kind, affairs = excluded.affairs,
                       source = excluded.source, certainty = excluded.certainty
                 WHERE known IS DISTINCT FROM excluded
                """, all.stream().map(AgencyTables::row).toList());
    }

    private static @Nullable Object[] row(Agency agency) {
        return new @Nullable Object[] {
            agency.code().value(),
            agency.unit().value(),
            agency.name().id(),
            agency.name().en(),
            agency.shortName(),
            agency.kind().name(),
            agency.affairs().toArray(String[]::new),
            agency.origin().source(),
            agency.origin().certainty().name()
        };
    }

    private void saveUnits(List<Unit> all) {
        jdbc.batchUpdate("""
                INSERT INTO agency.unit AS known (code, agency, parent, official_code, name_id, name_en, short_name,
                                                  kind, affairs, source, certainty)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (code) DO UPDATE
                   SET agency = excluded.agency, parent = excluded.parent, official_code = excluded.official_code,
                       name_id = excluded.name_id, name_en = excluded.name_en, short_name = excluded.short_name,
                       kind = excluded.kind, affairs = excluded.affairs, source = excluded.source,
                       certainty = excluded.certainty
                 WHERE known IS DISTINCT FROM excluded
                """, all.stream().map(AgencyTables::row).toList());
    }

    private static @Nullable Object[] row(Unit unit) {
        return new @Nullable Object[] {
            unit.code().value(),
            unit.agency().value(),
            unit.parent().map(UnitCode::value).orElse(null),
            unit.officialCode().map(AgencyCode::value).orElse(null),
            unit.name().id(),
            unit.name().en(),
            unit.shortName(),
            unit.kind().name(),
            unit.affairs().toArray(String[]::new),
            unit.origin().source(),
            unit.origin().certainty().name()
        };
    }

    private void savePositions(List<Position> all) {
        jdbc.batchUpdate("""
                INSERT INTO agency.position AS known (code, unit, title_id, title_en, head, source, certainty)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (code) DO UPDATE
                   SET unit = excluded.unit, title_id = excluded.title_id, title_en = excluded.title_en,
                       head = excluded.head, source = excluded.source, certainty = excluded.certainty
                 WHERE known IS DISTINCT FROM excluded
                """, all.stream().map(AgencyTables::row).toList());
    }

    private static @Nullable Object[] row(Position position) {
        return new @Nullable Object[] {
            position.code().value(),
            position.unit().value(),
            position.title().id(),
            position.title().en(),
            position.head(),
            position.origin().source(),
            position.origin().certainty().name()
        };
    }
}
