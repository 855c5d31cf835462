package id.go.bantenprov.egov.identity.account;

import id.go.bantenprov.egov.agency.Agencies;
import id.go.bantenprov.egov.agency.Agency;
import id.go.bantenprov.egov.agency.Position;
import id.go.bantenprov.egov.agency.Unit;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.identity.account.AccountView.Fact;
import id.go.bantenprov.egov.identity.account.AccountView.Office;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Where a member of staff works and as what, by the records of the agency. */
@Component
class OwnOffice {
    private final Agencies agencies;

    OwnOffice(Agencies agencies) {
        this.agencies = agencies;
    }

    /** Nothing is said of what somebody does not have; who holds no position has a role. */
    List<Fact> of(Officer officer) {
        var held = officer.positions().stream()
                .sorted()
                .flatMap(code -> agencies.find(code).stream())
                .toList();
        var titles = held.isEmpty()
                ? List.of(officer.role())
                : held.stream().map(Position::title).toList();
        var units = Stream.concat(held.stream().map(Position::unit), officer.units().stream())
                .distinct()
                .sorted()
                .flatMap(code -> agencies.find(code).stream())
                .filter(unit -> unit.kind() != Unit.Kind.AGENCY)
                .map(Unit::name)
                .toList();
        var agency = agencies.find(officer.agency()).map(Agency::name).stream().toList();
        return Stream.of(
                        new Fact(Office.POSITION, titles),
                        new Fact(Office.UNIT, units),
                        new Fact(Office.AGENCY, agency))
                .filter(fact -> !fact.names().isEmpty())
                .toList();
    }
}
