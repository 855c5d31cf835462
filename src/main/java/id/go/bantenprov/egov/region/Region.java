package id.go.bantenprov.egov.region;

/**
 * One region.
 *
 * @param name without the word for its kind: Pandeglang, Sumur
 * @param latitude of the centre of its area, WGS84 degrees; for markers only, it may lie outside a bent area
 * @param longitude likewise
 */
public record Region(RegionCode code, String name, RegionKind kind, double latitude, double longitude) {
    public Region {
        if (kind.level() != code.level()) throw new IllegalArgumentException(kind + " has no code like " + code);
    }

    public RegionLevel level() {
        return code.level();
    }

    /** As it is written on a letter: Kabupaten Pandeglang, Kecamatan Sumur. */
    public String fullName() {
        return kind.title() + " " + name;
    }
}
