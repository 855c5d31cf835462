package id.go.bantenprov.egov.casework.model;

import id.go.bantenprov.egov.agency.PositionCode;
import id.go.bantenprov.egov.agency.UnitCode;
import id.go.bantenprov.egov.identity.Officer;

/** In whose hands a file can be: a unit or a position, by its code, for example {@code dpmptsp.loket}. */
public record Place(String code) {
    static Place of(UnitCode unit) {
        return new Place(unit.value());
    }

    static Place of(PositionCode position) {
        return new Place(position.value());
    }

    /** Whether this person works in the unit, or holds the position. */
    public boolean isHeldBy(Officer officer) {
        return officer.positions().contains(new PositionCode(code))
                || officer.units().contains(new UnitCode(code));
    }

    @Override
    public String toString() {
        return code;
    }
}
