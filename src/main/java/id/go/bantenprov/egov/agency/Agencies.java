package id.go.bantenprov.egov.agency;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** All agencies with their units and positions, held in memory: some hundred that change with a regulation. Immutable. */
public class Agencies {
    private final NavigableMap<AgencyCode, Agency> agencies = new TreeMap<>();
    private final NavigableMap<UnitCode, Unit> units = new TreeMap<>();
    private final NavigableMap<PositionCode, Position> positions = new TreeMap<>();

    /** @param units without the agencies themselves */
    Agencies(Collection<Agency> agencies, Collection<Unit> units, Collection<Position> positions) {
        agencies.forEach(each -> this.agencies.put(each.code(), each));
        agencies.forEach(each -> this.units.put(each.unit(), Unit.of(each)));
        units.forEach(each -> this.units.put(each.code(), each));
        positions.forEach(each -> this.positions.put(each.code(), each));
    }

    /** In the order of their codes, which is that of the fields of government. */
    public List<Agency> all() {
        return List.copyOf(agencies.values());
    }

    public Optional<Agency> find(AgencyCode code) {
        return Optional.ofNullable(agencies.get(code));
    }

    public Optional<Unit> find(UnitCode code) {
        return Optional.ofNullable(units.get(code));
    }

    public Optional<Position> find(PositionCode code) {
        return Optional.ofNullable(positions.get(code));
    }

    /** The agency a unit belongs to; empty for an unknown unit. */
    public Optional<Agency> agencyOf(UnitCode unit) {
        return find(unit).flatMap(each -> find(each.agency()));
    }

    /** The agency itself and all its parts, in the order of their codes. */
    public List<Unit> unitsOf(AgencyCode agency) {
        return units.values().stream()
                .filter(each -> each.agency().equals(agency))
                .toList();
    }

    public List<Position> positionsOf(UnitCode unit) {
        return positions.values().stream()
                .filter(each -> each.unit().equals(unit))
                .toList();
    }

    /** The position that leads exactly this unit, if one does. */
    public Optional<Position> leaderOf(UnitCode unit) {
        return positionsOf(unit).stream().filter(Position::head).findFirst();
    }

    /** The agency, or the bureau of the regional secretariat, that a unit is part of and that owns its services. */
    public Optional<Unit> ownerOf(UnitCode unit) {
        return find(unit)
                .flatMap(each -> each.isLedLikeAnAgency()
                        ? Optional.of(each)
                        : each.parent().flatMap(this::ownerOf));
    }

    /** The position that answers for what a unit does: the head of its agency, or of its bureau. */
    public Optional<Position> headOf(UnitCode unit) {
        return ownerOf(unit).flatMap(owner -> leaderOf(owner.code()));
    }

    /** Every unit after its parent. */
    List<Unit> unitsFromAbove() {
        return units.values().stream()
                .sorted(Comparator.comparingInt(this::depth))
                .toList();
    }

    private int depth(Unit unit) {
        return unit.parent().flatMap(this::find).map(above -> depth(above) + 1).orElse(0);
    }

    List<Position> positions() {
        return List.copyOf(positions.values());
    }
}
