package id.go.bantenprov.egov.region;

/** What a region is. Regencies and cities are of one level, desa (self-governed) and kelurahan (not) of another. */
public enum RegionKind {
    PROVINCE(RegionLevel.PROVINCE, "Provinsi"),
    REGENCY(RegionLevel.REGENCY, "Kabupaten"),
    CITY(RegionLevel.REGENCY, "Kota"),
    DISTRICT(RegionLevel.DISTRICT, "Kecamatan"),
    KELURAHAN(RegionLevel.VILLAGE, "Kelurahan"),
    DESA(RegionLevel.VILLAGE, "Desa");

    private final RegionLevel level;
    private final String title;

    RegionKind(RegionLevel level, String title) {
        this.level = level;
        this.title = title;
    }

    public RegionLevel level() {
        return level;
    }

    /** The word before a region's name, part of its official name and hence the same in every language. */
    public String title() {
        return title;
    }
}
