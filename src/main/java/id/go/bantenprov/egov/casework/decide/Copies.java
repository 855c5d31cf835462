package id.go.bantenprov.egov.casework.decide;

import id.go.bantenprov.egov.form.Answer;
import id.go.bantenprov.egov.form.Value;
import id.go.bantenprov.egov.region.Region;
import id.go.bantenprov.egov.region.RegionCode;
import id.go.bantenprov.egov.region.RegionKind;
import id.go.bantenprov.egov.region.RegionLevel;
import id.go.bantenprov.egov.region.Regions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whom a letter names for a copy: the heads of the regencies and cities in which what it allows takes place. */
@Component
class Copies {
    private final Regions regions;

    Copies(Regions regions) {
        this.regions = regions;
    }

    /** Each once, in the order of their codes, for example "Bupati Lebak". */
    List<String> of(Value places) {
        return codes(places)
                .flatMap(code -> regency(new RegionCode(code)).stream())
                .distinct()
                .sorted((one, other) -> one.code().compareTo(other.code()))
                .map(Copies::head)
                .toList();
    }

    private static Stream<String> codes(Value value) {
        return switch (value) {
            case Value.Region(var code) -> Stream.of(code);
            case Value.Address(var code, var _) -> Stream.of(code);
            case Value.Rows(var rows, var _) ->
                rows.stream().flatMap(row -> row.values().stream()).flatMap(Copies::codes);
            default -> Stream.of();
        };
    }

    private static Stream<String> codes(Answer answer) {
        return answer instanceof Answer.Given(var value) ? codes(value) : Stream.of();
    }

    /** The regency or city itself, or the one in which the region lies. */
    private Optional<Region> regency(RegionCode code) {
        return code.level() == RegionLevel.REGENCY
                ? regions.find(code)
                : code.parent().flatMap(this::regency);
    }

    private static String head(Region regency) {
        return (regency.kind() == RegionKind.CITY ? "Wali Kota " : "Bupati ") + regency.name();
    }
}
