package id.go.bantenprov.egov.region;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

/** The official list of regions as shipped: one row a region, a parent before its children. */
final class RegionFile {
    private static final Resource FILE = new ClassPathResource("data/region/regions.csv");

    private static final Map<String, RegionKind> KINDS = Map.of(
            "provinsi", RegionKind.PROVINCE,
            "kabupaten", RegionKind.REGENCY,
            "kota", RegionKind.CITY,
            "kecamatan", RegionKind.DISTRICT,
            "kelurahan", RegionKind.KELURAHAN,
            "desa", RegionKind.DESA);

    private RegionFile() {}

    static List<Region> read() throws IOException {
        var text = new InputStreamReader(FILE.getInputStream(), UTF_8);
        try (var rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            return rows.stream().map(RegionFile::region).toList();
        }
    }

    private static Region region(NamedCsvRecord row) {
        var kind = KINDS.get(row.getField("type"));
        if (kind == null) throw new IllegalArgumentException("Unknown kind of region: " + row.getField("type"));
        return new Region(
                new RegionCode(row.getField("code")),
                nameWithoutTitle(row.getField("name"), kind),
                kind,
                Double.parseDouble(row.getField("lat")),
                Double.parseDouble(row.getField("lon")));
    }

    /** Regencies and cities stand in the list with their title, all others without. */
    private static String nameWithoutTitle(String name, RegionKind kind) {
        var title = kind.title() + " ";
        return kind.level() == RegionLevel.REGENCY && name.startsWith(title) ? name.substring(title.length()) : name;
    }
}
