package id.go.bantenprov.egov.portal;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import id.go.bantenprov.egov.catalogue.Catalogue;
import id.go.bantenprov.egov.catalogue.LifeEvent;
import id.go.bantenprov.egov.catalogue.MeasuredDuration;
import id.go.bantenprov.egov.catalogue.MeasuredDuration.Measured;
import id.go.bantenprov.egov.catalogue.PromiseFigures;
import id.go.bantenprov.egov.catalogue.PublicService;
import id.go.bantenprov.egov.catalogue.ServiceCode;
import id.go.bantenprov.egov.portal.HomeView.Change;
import id.go.bantenprov.egov.portal.HomeView.Day;
import id.go.bantenprov.egov.portal.HomeView.Need;
import id.go.bantenprov.egov.portal.HomeView.Used;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class HomePage {
    private static final int MOST_USED = 5;
    private static final int MOST_DATES = 4;

    private final Catalogue catalogue;
    private final ObjectProvider<MeasuredDuration> measured;
    private final ObjectProvider<PromiseFigures> figures;
    private final ObjectProvider<DemonstrationProgress> demonstration;
    private final Clock clock;

    HomePage(
            Catalogue catalogue,
            ObjectProvider<MeasuredDuration> measured,
            ObjectProvider<PromiseFigures> figures,
            ObjectProvider<DemonstrationProgress> demonstration,
            Clock clock) {
        this.catalogue = catalogue;
        this.measured = measured;
        this.figures = figures;
        this.demonstration = demonstration;
        this.clock = clock;
    }

    @GetMapping("/")
    ModelAndView home() {
        var today = LocalDate.now(clock);
        var durations = Optional.ofNullable(measured.getIfAvailable())
                .map(MeasuredDuration::all)
                .orElse(Map.of());
        var view = new HomeView(
                told(),
                needs(today),
                durations.isEmpty() ? Used.NOT_YET : Used.MEASURED,
                mostUsed(today, durations),
                Optional.ofNullable(figures.getIfAvailable()).flatMap(PromiseFigures::last30Days),
                dates(today));
        return new ModelAndView("portal/home", Map.of("view", view));
    }

    private OptionalInt told() {
        return demonstration.stream()
                .map(DemonstrationProgress::percent)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    private List<Need> needs(LocalDate today) {
        return Arrays.stream(LifeEvent.values())
                .map(event -> new Need(
                        event,
                        catalogue.all(today).stream()
                                .filter(service -> service.lifeEvents().contains(event))
                                .toList()))
                .filter(need -> !need.services().isEmpty())
                .toList();
    }

    private List<PublicService> mostUsed(LocalDate today, Map<ServiceCode, Measured> durations) {
        return catalogue.online(today).stream()
                .<PublicService>map(service -> service)
                .sorted(comparingInt((PublicService service) -> -ended(service, durations))
                        .thenComparing(service -> service.name().id()))
                .limit(MOST_USED)
                .toList();
    }

    private static int ended(PublicService service, Map<ServiceCode, Measured> durations) {
        var measured = durations.get(service.code());
        return measured == null ? 0 : measured.ended();
    }

    private List<Day> dates(LocalDate today) {
        return catalogue.online(today).stream()
                .flatMap(service -> service.windows().stream()
                        .flatMap(window -> Stream.of(
                                new Day(window.open(), Change.OPENS, service),
                                new Day(window.close(), Change.CLOSES, service))))
                .filter(day -> !day.day().isBefore(today))
                .sorted(comparing(Day::day))
                .limit(MOST_DATES)
                .toList();
    }
}
