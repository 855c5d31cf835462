package id.go.bantenprov.egov.casework.model;

import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.identity.Person;
import id.go.bantenprov.egov.identity.Resident;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who did something, as history keeps it.
 *
 * @param account null for what time did
 * @param name null for what time did
 * @param officer empty for the applicant and for time
 */
public record Actor(
        Kind kind, @Nullable UUID account, @Nullable String name, Optional<Officer> officer) {
    /** Time itself: a deadline that passed, a job. */
    public static final Actor TIME = new Actor(Kind.TIME, null, null, Optional.empty());

    /** On which side the person stands. */
    public enum Kind {
        RESIDENT,
        OFFICER,
        TIME
    }

    public static Actor of(Person person) {
        return switch (person) {
            case Resident resident -> new Actor(Kind.RESIDENT, resident.account(), resident.name(), Optional.empty());
            case Officer officer -> new Actor(Kind.OFFICER, officer.account(), officer.name(), Optional.of(officer));
        };
    }

    /**
     * The office an officer acts from: where the file is or what answers for it, if the officer works there; else the
     * position that signs for the service; else what answers for the file. Who extends or revokes does so by that
     * position, also where the officer works in the unit that has the file.
     *
     * @param deed by its name in the history
     */
    Optional<Place> office(Application before, String deed, Terms terms) {
        var signer = Stream.of(Place.of(terms.route().signature().position()));
        var atWork = Stream.of(before.holder(terms), before.responsible(terms)).flatMap(Optional::stream);
        var byAuthority = CaseDeed.BY_AUTHORITY.contains(CaseDeed.of(deed));
        var places = byAuthority ? Stream.concat(signer, atWork) : Stream.concat(atWork, signer);
        return officer.flatMap(acting ->
                places.filter(place -> place.isHeldBy(acting)).findFirst().or(() -> before.responsible(terms)));
    }
}
