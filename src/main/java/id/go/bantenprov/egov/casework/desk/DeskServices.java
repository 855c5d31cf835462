package id.go.bantenprov.egov.casework.desk;

import static java.util.stream.Collectors.joining;

import id.go.bantenprov.egov.casework.desk.QueueFilter.Whose;
import id.go.bantenprov.egov.casework.model.MayOpen;
import id.go.bantenprov.egov.catalogue.Catalogue;
import id.go.bantenprov.egov.catalogue.OnlineService;
import id.go.bantenprov.egov.catalogue.ServiceCode;
import id.go.bantenprov.egov.catalogue.Step;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.web.NotFound;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Which services can bring files into the queues of an officer: those led, and those that pass through the own hands. */
@Component
class DeskServices {
    private static final Pattern NAMED_BY_AN_ANSWER = Pattern.compile("\\{[A-Za-z]+}");

    private final Catalogue catalogue;
    private final MayOpen mayOpen;

    DeskServices(Catalogue catalogue, MayOpen mayOpen) {
        this.catalogue = catalogue;
        this.mayOpen = mayOpen;
    }

    /** Each once, in its newest version; an older one counts too, for cases still run under it. */
    List<OnlineService> of(Officer officer) {
        var places = MayOpen.places(officer);
        var headed = mayOpen.headed(officer);
        var services = new LinkedHashMap<ServiceCode, OnlineService>();
        for (var service : catalogue.versions()) {
            var led = headed.contains(service.owner().value());
            if (led || passesThrough(places, service)) services.merge(service.code(), service, DeskServices::newer);
        }
        return List.copyOf(services.values());
    }

    /** Whether this person leads the agency or bureau that answers for a service, not only a unit that works on it. */
    boolean leadsOwner(Officer officer) {
        var headed = mayOpen.headed(officer);
        return catalogue.versions().stream()
                .anyMatch(service -> headed.contains(service.owner().value()));
    }

    /**
     * What a filter asks for, as far as this person leads it: who leads a unit and not its agency sees the unit's files.
     *
     * @throws NotFound if the files of an agency are asked for by who leads nothing
     */
    QueueFilter led(Officer officer, QueueFilter filter) {
        if (filter.whose() != Whose.AGENCY || leadsOwner(officer)) return filter;
        if (!officer.heads()) throw new NotFound("queue of an agency");
        return filter.within(Whose.UNIT);
    }

    private static OnlineService newer(OnlineService one, OnlineService other) {
        return other.validFrom().isAfter(one.validFrom()) ? other : one;
    }

    private static boolean passesThrough(Set<String> places, OnlineService service) {
        return service.route().steps().stream()
                .anyMatch(step -> places.stream().anyMatch(place -> mayHold(place, step)));
    }

    private static boolean mayHold(String place, Step step) {
        return switch (step) {
            case Step.Check check -> place.equals(check.unit().value());
            case Step.Review review -> place.equals(review.unit().value());
            case Step.Assessment assessment -> place.matches(assessors(assessment));
            case Step.Approval approval -> place.equals(approval.position().value());
            case Step.Signature signature -> place.equals(signature.position().value());
            case Step.Issue _ -> false;
        };
    }

    /** Every unit an answer can name. */
    private static String assessors(Step.Assessment assessment) {
        return Arrays.stream(NAMED_BY_AN_ANSWER.split(assessment.assessor(), -1))
                .map(Pattern::quote)
                .collect(joining(".+"));
    }
}
