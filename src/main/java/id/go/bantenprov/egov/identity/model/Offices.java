package id.go.bantenprov.egov.identity.model;

import id.go.bantenprov.egov.agency.Agencies;
import id.go.bantenprov.egov.agency.Position;
import id.go.bantenprov.egov.agency.PositionCode;
import id.go.bantenprov.egov.agency.Unit;
import id.go.bantenprov.egov.identity.Grant;
import id.go.bantenprov.egov.identity.Role;
import id.go.bantenprov.egov.web.Localized;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What people hold or lead, as they call it in short: "Kepala Biro Kesra", "Kepala Bidang Pelayanan Perizinan, DPMPTSP". */
final class Offices {
    private final Agencies agencies;

    Offices(Agencies agencies) {
        this.agencies = agencies;
    }

    /** The position that is held; else the unit that is led. */
    Optional<Localized> of(Set<PositionCode> positions, Set<Grant> grants) {
        return positions.stream()
                .sorted()
                .flatMap(code -> agencies.find(code).stream())
                .findFirst()
                .map(this::held)
                .or(() -> led(grants));
    }

    private Localized held(Position position) {
        return agencies.ownerOf(position.unit())
                .map(owner -> held(position, owner))
                .orElse(position.title());
    }

    /** The long name of the agency or bureau gives way to the short one. A title such as that of the secretary has neither. */
    private static Localized held(Position position, Unit owner) {
        var title = position.title();
        var id = title.id().replace(owner.name().id(), owner.shortName());
        var en = title.en().replace("the " + owner.name().en(), owner.shortName());
        var leads = position.head() && position.unit().equals(owner.code());
        return new Localized(leads ? id : in(owner, id), leads ? en : in(owner, en));
    }

    private Optional<Localized> led(Set<Grant> grants) {
        return grants.stream()
                .filter(grant -> grant.role() == Role.HEAD)
                .flatMap(grant -> Stream.ofNullable(grant.unit()))
                .flatMap(code -> agencies.find(code).stream())
                .min(Comparator.comparing(Unit::code))
                .map(this::led);
    }

    private Localized led(Unit unit) {
        var owner = agencies.ownerOf(unit.code())
                .filter(each -> !each.code().equals(unit.code()))
                .orElse(null);
        var id = "Kepala " + unit.shortName();
        var en = "Head of " + unit.shortName();
        return owner == null ? new Localized(id, en) : new Localized(in(owner, id), in(owner, en));
    }

    private static String in(Unit owner, String office) {
        return office + ", " + owner.shortName();
    }
}
