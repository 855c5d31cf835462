package id.go.bantenprov.egov.region;

import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** All regions of the province, held in memory: some 1,700 that change with a ministerial decree. Immutable. */
public class Regions {
    /** The province this system serves. */
    public static final RegionCode PROVINCE = new RegionCode("36");

    private final NavigableMap<RegionCode, Region> byCode = new TreeMap<>();

    public Regions(Collection<Region> regions) {
        regions.forEach(each -> byCode.put(each.code(), each));
    }

    public Optional<Region> find(RegionCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The regions one level below, in the order of their codes; none below a village or an unknown code. */
    public List<Region> children(RegionCode code) {
        return byCode.tailMap(code, false).values().stream()
                .takeWhile(each -> each.code().isWithin(code))
                .filter(each -> each.code().parent().equals(Optional.of(code)))
                .toList();
    }

    /**
     * The way up to the regency, as an address is written: Desa Sumberjaya, Kecamatan Sumur, Kabupaten Pandeglang.
     * Empty if the region does not exist.
     */
    public String path(RegionCode code) {
        return find(code).map(this::path).orElse("");
    }

    private String path(Region region) {
        var above = region.code()
                .parent()
                .filter(parent -> parent.level() != RegionLevel.PROVINCE)
                .flatMap(this::find);
        return above.map(each -> region.fullName() + ", " + path(each)).orElse(region.fullName());
    }

    public Collection<Region> all() {
        return List.copyOf(byCode.values());
    }
}
