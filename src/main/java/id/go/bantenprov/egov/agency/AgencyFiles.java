package id.go.bantenprov.egov.agency;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.go.bantenprov.egov.web.Localized;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

/** The agencies, units and positions as shipped, each row with its source and how sure it is. */
final class AgencyFiles {
    private static final Map<String, Unit.Kind> UNIT_KINDS = Map.of(
            "biro", Unit.Kind.BUREAU,
            "uptd", Unit.Kind.SERVICE_UNIT,
            "rsud", Unit.Kind.HOSPITAL,
            "bagian", Unit.Kind.SECTION);

    private AgencyFiles() {}

    static List<Agency> agencies() throws IOException {
        return rows(file("agencies"), AgencyFiles::agency);
    }

    /** A parent stands before its parts, so that each part's agency is known when it is read. */
    static List<Unit> units(List<Agency> agencies) throws IOException {
        var agencyOf = new HashMap<UnitCode, AgencyCode>();
        agencies.forEach(each -> agencyOf.put(each.unit(), each.code()));
        return rows(file("units"), row -> {
            var unit = unit(row, agencyOf);
            agencyOf.put(unit.code(), unit.agency());
            return unit;
        });
    }

    static List<Position> positions() throws IOException {
        return rows(file("positions"), AgencyFiles::position);
    }

    private static Agency agency(NamedCsvRecord row) {
        return new Agency(
                new AgencyCode(row.getField("code")),
                new UnitCode(row.getField("unit")),
                name(row),
                row.getField("short"),
                Agency.Kind.valueOf(row.getField("kind").toUpperCase(Locale.ROOT)),
                affairs(row),
                origin(row));
    }

    private static Unit unit(NamedCsvRecord row, Map<UnitCode, AgencyCode> agencyOf) {
        var parent = new UnitCode(row.getField("parent"));
        return new Unit(
                new UnitCode(row.getField("code")),
                known(agencyOf.get(parent), parent.value()),
                Optional.of(parent),
                Optional.of(row.getField("official_code"))
                        .filter(code -> !code.isEmpty())
                        .map(AgencyCode::new),
                name(row),
                row.getField("short"),
                known(UNIT_KINDS.get(row.getField("kind")), row.getField("kind")),
                affairs(row),
                origin(row));
    }

    private static Position position(NamedCsvRecord row) {
        return new Position(
                new PositionCode(row.getField("code")),
                new UnitCode(row.getField("unit")),
                new Localized(row.getField("title_id"), row.getField("title_en")),
                row.getField("head").equals("yes"),
                origin(row));
    }

    private static Localized name(NamedCsvRecord row) {
        return new Localized(row.getField("name_id"), row.getField("name_en"));
    }

    private static List<String> affairs(NamedCsvRecord row) {
        var codes = row.getField("affairs");
        return codes.isEmpty() ? List.of() : List.of(codes.split(";"));
    }

    private static Origin origin(NamedCsvRecord row) {
        var certainty = row.getField("certainty").toUpperCase(Locale.ROOT);
        return new Origin(row.getField("source"), Origin.Certainty.valueOf(certainty));
    }

    private static <T> T known(@Nullable T value, String text) {
        if (value == null) throw new IllegalArgumentException("Unknown in the files of agencies: " + text);
        return value;
    }

    private static <T> List<T> rows(Resource file, Function<NamedCsvRecord, T> read) throws IOException {
        var text = new InputStreamReader(file.getInputStream(), UTF_8);
        try (var rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            return rows.stream().map(read).toList();
        }
    }

    private static Resource file(String name) {
        return new ClassPathResource("data/agency/" + name + ".csv");
    }
}
