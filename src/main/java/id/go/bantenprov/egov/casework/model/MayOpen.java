package id.go.bantenprov.egov.casework.model;

import static java.util.stream.Collectors.toUnmodifiableSet;

import id.go.bantenprov.egov.agency.Agencies;
import id.go.bantenprov.egov.agency.Agency;
import id.go.bantenprov.egov.agency.PositionCode;
import id.go.bantenprov.egov.agency.UnitCode;
import id.go.bantenprov.egov.identity.Grant;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.identity.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The one policy of who of the staff may open an application, for lists, records, locks, attachments, exports and
 * streams alike: a unit or position what it holds or held, until 30 days after the end, and the head what belongs to the
 * services the agency or bureau answers for.
 */
@Component
public class MayOpen {
    /** For so long whoever held an ended file may still open it. */
    public static final int DAYS_AFTER_THE_END = 30;

    /**
     * A condition on {@code casework.application a}; takes the parameters of {@link #by}. The few hands of an application
     * are compared one by one: {@code place = ANY} would be planned anew each time, which costs more than it finds.
     */
    public static final String SQL = """
            (   a.owner = ANY (:headed)
             OR (   (a.ended_on IS NULL OR a.ended_on >= :notEndedBefore)
                AND EXISTS (SELECT 1
                              FROM casework.hand h
                             WHERE h.application = a.id
                               AND ARRAY[h.place] <@ :places::text[])))""";

    private final Agencies agencies;
    private final Clock clock;

    MayOpen(Agencies agencies, Clock clock) {
        this.agencies = agencies;
        this.clock = clock;
    }

    public Map<String, Object> by(Officer officer) {
        return Map.of(
                "headed", headed(officer).toArray(String[]::new),
                "places", places(officer).toArray(String[]::new),
                "notEndedBefore", LocalDate.now(clock).minusDays(DAYS_AFTER_THE_END));
    }

    /** Units in which this person works on files, and positions through which this person holds them. */
    public static Set<String> places(Officer officer) {
        return Stream.concat(
                        officer.grants().stream().flatMap(MayOpen::workplace),
                        officer.positions().stream().map(PositionCode::value))
                .collect(toUnmodifiableSet());
    }

    /** Who administers, inspects or governs a unit opens no files by that. */
    private static Stream<String> workplace(Grant grant) {
        var works = grant.role() == Role.OFFICER || grant.role() == Role.HEAD;
        return works && grant.unit() != null ? Stream.of(grant.unit().value()) : Stream.empty();
    }

    /** Whether this person leads the agency or bureau. */
    public boolean leads(Officer officer, UnitCode owner) {
        return headed(officer).contains(owner.value());
    }

    /** Agencies and bureaus this person leads, by their unit codes. */
    public Set<String> headed(Officer officer) {
        return officer.grants().stream()
                .filter(grant -> grant.role() == Role.HEAD)
                .map(this::unit)
                .collect(toUnmodifiableSet());
    }

    private String unit(Grant grant) {
        var unit = grant.unit();
        return unit != null
                ? unit.value()
                : agencies.find(grant.agency()).map(Agency::unit).orElseThrow().value();
    }
}
