package id.go.bantenprov.egov.casework.desk;

import id.go.bantenprov.egov.agency.Agencies;
import id.go.bantenprov.egov.agency.Unit;
import id.go.bantenprov.egov.agency.UnitCode;
import id.go.bantenprov.egov.casework.desk.QueueFilter.Show;
import id.go.bantenprov.egov.casework.desk.QueueFilter.Whose;
import id.go.bantenprov.egov.casework.model.MayOpen;
import id.go.bantenprov.egov.casework.model.Place;
import id.go.bantenprov.egov.casework.model.PlaceNames;
import id.go.bantenprov.egov.catalogue.Catalogue;
import id.go.bantenprov.egov.catalogue.ServiceCode;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.identity.Role;
import id.go.bantenprov.egov.web.Language;
import id.go.bantenprov.egov.web.Languages;
import id.go.bantenprov.egov.web.NotFound;
import id.go.bantenprov.egov.web.Texts;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Who leads sees the work of the own offices; who governs the province sees where promises are broken. */
@Controller
class UnitPages {
    private final UnitBoard board;
    private final Agencies agencies;
    private final MayOpen mayOpen;
    private final PlaceNames places;
    private final Catalogue catalogue;
    private final Texts texts;
    private final Clock clock;

    UnitPages(
            UnitBoard board,
            Agencies agencies,
            MayOpen mayOpen,
            PlaceNames places,
            Catalogue catalogue,
            Texts texts,
            Clock clock) {
        this.board = board;
        this.agencies = agencies;
        this.mayOpen = mayOpen;
        this.places = places;
        this.catalogue = catalogue;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/kerja/unit")
    ModelAndView units(Officer officer, HttpServletRequest request) {
        var governs = officer.has(Role.LEADERSHIP);
        if (!officer.heads() && !governs) throw new NotFound("work of others");
        var language = Languages.of(request);
        var view = new UnitView(
                officer.heads() ? "casework.desk.unit.title" : "casework.desk.unit.province",
                OffsetDateTime.now(clock),
                loads(officer, language),
                governs ? lateness(language) : List.of());
        return new ModelAndView("casework/desk/unit", Map.of("view", view));
    }

    private List<UnitView.Load> loads(Officer officer, Language language) {
        var headed = mayOpen.headed(officer);
        if (headed.isEmpty()) return List.of();
        var own = placesWithin(headed);
        var loads = board.loads(officer, own, LocalDate.now(clock));
        var shared = loads.stream()
                .filter(load -> load.assigneeName() != null && own.contains(load.holder()))
                .map(UnitBoard.Load::holder)
                .collect(Collectors.toSet());
        return loads.stream()
                .filter(load -> load.whole() || shared.contains(load.holder()))
                .map(load -> load(load, own.contains(load.holder()), language))
                .toList();
    }

    /** @param own whether the office is one that is led; of others only the files of the own services count */
    private UnitView.Load load(UnitBoard.Load load, boolean own, Language language) {
        var office = places.of(new Place(load.holder()), language);
        var whose = own ? Whose.UNIT : Whose.AGENCY;
        return new UnitView.Load(
                own ? office : texts.text(language, "casework.desk.unit.elsewhere", office),
                officer(load, language),
                load.whole(),
                figure(load, whose, Show.LATE, load.late()),
                figure(load, whose, Show.TODAY, load.today()),
                figure(load, whose, Show.ALL, load.open()));
    }

    private static UnitView.Figure figure(UnitBoard.Load load, Whose whose, Show show, int count) {
        if (!load.openable()) return new UnitView.Figure(count, null);
        var assignee =
                load.assignee() == null ? QueueFilter.NOBODY : load.assignee().toString();
        var filter = new QueueFilter(whose, show, null, null).at(load.holder(), load.whole() ? null : assignee);
        return new UnitView.Figure(count, filter.address());
    }

    private String officer(UnitBoard.Load load, Language language) {
        if (load.whole()) return texts.text(language, "casework.desk.unit.all");
        return load.assigneeName() == null ? texts.text(language, "casework.desk.unit.nobody") : load.assigneeName();
    }

    /** The headed units, all below them, and their positions. */
    private List<String> placesWithin(Set<String> headed) {
        return headed.stream()
                .flatMap(code -> agencies.find(new UnitCode(code)).stream())
                .flatMap(unit -> agencies.unitsOf(unit.agency()).stream())
                .filter(unit -> isWithin(unit, headed))
                .flatMap(unit -> Stream.concat(
                        Stream.of(unit.code().value()),
                        agencies.positionsOf(unit.code()).stream()
                                .map(position -> position.code().value())))
                .distinct()
                .toList();
    }

    private boolean isWithin(Unit unit, Set<String> headed) {
        return headed.contains(unit.code().value())
                || unit.parent()
                        .flatMap(agencies::find)
                        .filter(above -> isWithin(above, headed))
                        .isPresent();
    }

    private List<UnitView.Lateness> lateness(Language language) {
        return board.lateness(LocalDate.now(clock)).stream()
                .map(each -> new UnitView.Lateness(
                        places.of(new Place(each.owner()), language),
                        service(each.service(), language),
                        "/kinerja/" + each.service() + "/terlambat-kini",
                        each.open(),
                        each.late()))
                .toList();
    }

    private String service(String code, Language language) {
        return catalogue
                .current(new ServiceCode(code), LocalDate.now(clock))
                .map(service -> service.name().in(language))
                .orElse(code);
    }
}
