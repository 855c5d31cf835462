package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.casework.apply.BeginDraft.Beginning;
import id.go.bantenprov.egov.casework.model.Drafts;
import id.go.bantenprov.egov.catalogue.Catalogue;
import id.go.bantenprov.egov.catalogue.ExternalService;
import id.go.bantenprov.egov.catalogue.OnlineService;
import id.go.bantenprov.egov.catalogue.Window;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.web.Language;
import id.go.bantenprov.egov.web.Languages;
import id.go.bantenprov.egov.web.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where an application begins, or goes on. */
@Controller
class StartPages {
    private final Catalogue catalogue;
    private final Drafts drafts;
    private final OpenDrafts openDrafts;
    private final BeginDraft beginDraft;
    private final Prefill prefill;
    private final RefusalViews refusals;
    private final Clock clock;

    StartPages(
            Catalogue catalogue,
            Drafts drafts,
            OpenDrafts openDrafts,
            BeginDraft beginDraft,
            Prefill prefill,
            RefusalViews refusals,
            Clock clock) {
        this.catalogue = catalogue;
        this.drafts = drafts;
        this.openDrafts = openDrafts;
        this.beginDraft = beginDraft;
        this.prefill = prefill;
        this.refusals = refusals;
        this.clock = clock;
    }

    @GetMapping("/permohonan/baru/{slug}")
    ModelAndView show(Resident resident, @PathVariable String slug, HttpServletRequest request) {
        return switch (catalogue.bySlug(slug, LocalDate.now(clock)).orElseThrow(() -> new NotFound(slug))) {
            case ExternalService external -> new ModelAndView("redirect:" + external.address());
            case OnlineService service -> page(view(resident, service, false, Languages.of(request)), HttpStatus.OK);
        };
    }

    @PostMapping("/permohonan/baru/{slug}")
    ModelAndView begin(Resident resident, @PathVariable String slug, HttpServletRequest request) {
        var service = catalogue.bySlug(slug, LocalDate.now(clock)).orElse(null);
        if (!(service instanceof OnlineService online)) throw new NotFound(slug);
        return switch (beginDraft.handle(resident, online)) {
            case Beginning.Begun(var draft) -> new ModelAndView("redirect:/permohonan/draf/" + draft);
            case Beginning.TooMany _ -> page(view(resident, online, true, Languages.of(request)), HttpStatus.CONFLICT);
        };
    }

    private static ModelAndView page(StartView view, HttpStatus status) {
        return new ModelAndView("casework/apply/start", Map.of("view", view), status);
    }

    private StartView view(Resident resident, OnlineService service, boolean full, Language language) {
        var today = LocalDate.now(clock);
        var begun = begun(resident, service);
        var known = service.form().evaluate(prefill.answers(resident, service.form()), today);
        return new StartView(
                service.slug(),
                service.name().in(language),
                service.summary().in(language),
                service.promise().days(),
                service.standard().fee().in(language),
                service.standard().product().in(language),
                service.standard().requirements(),
                begun.orElse(null),
                begun.isPresent() ? null : refusals.of(known, null, language).orElse(null),
                opening(service, today),
                full);
    }

    private Optional<StartView.Begun> begun(Resident resident, OnlineService service) {
        return drafts.latest(resident, service.code())
                .flatMap(id -> openDrafts.find(resident, id.toString()))
                .map(open -> new StartView.Begun(open.address(), open.draft().savedAt(), open.keptUntil()));
    }

    static StartView.@Nullable Opening opening(OnlineService service, LocalDate today) {
        if (service.takesApplicationsOn(today)) return null;
        return new StartView.Opening(service.windows().stream()
                .map(Window::open)
                .filter(day -> day.isAfter(today))
                .min(Comparator.naturalOrder())
                .orElse(null));
    }
}
