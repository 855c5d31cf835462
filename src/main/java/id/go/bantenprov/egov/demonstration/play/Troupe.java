package id.go.bantenprov.egov.demonstration.play;

import id.go.bantenprov.egov.demonstration.model.Cast;
import id.go.bantenprov.egov.demonstration.model.Plan;
import id.go.bantenprov.egov.identity.Identities;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.identity.Person;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.web.Formats;
import id.go.bantenprov.egov.web.MovableClock;
import java.time.Clock;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The invented persons as those who act. Read once: their roles and positions stay the same all year. */
@Component
class Troupe {
    private final Cast cast;
    private final Identities identities;
    private final MovableClock clock;
    private final Map<String, Person> known = new ConcurrentHashMap<>();

    Troupe(Cast cast, Identities identities, Clock clock) {
        this.cast = cast;
        this.identities = identities;
        this.clock = (MovableClock) clock;
    }

    Officer officer(String key) {
        return (Officer) person(key);
    }

    Resident resident(String key) {
        return (Resident) person(key);
    }

    private Person person(String key) {
        return known.computeIfAbsent(key, _ -> find(key).orElseThrow(() -> new UnexpectedTurn("Nobody is " + key)));
    }

    /** As on the first day of the year, whenever that person was invented. */
    private Optional<Person> find(String key) {
        var inOffice =
                Plan.FIRST_DAY.atTime(LocalTime.NOON).atZone(Formats.ZONE).toInstant();
        return cast.account(key).flatMap(account -> clock.at(inOffice, () -> identities.person(account)));
    }
}
