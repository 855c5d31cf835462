package id.go.bantenprov.egov.region;

/** How far down the country a region lies, from the top. */
public enum RegionLevel {
    PROVINCE,
    REGENCY,
    DISTRICT,
    VILLAGE
}
