package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.Retention;
import id.go.bantenprov.egov.casework.model.Status;
import id.go.bantenprov.egov.catalogue.Catalogue;
import id.go.bantenprov.egov.catalogue.ServiceCode;
import id.go.bantenprov.egov.catalogue.ServiceVersion;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.web.Language;
import id.go.bantenprov.egov.web.Languages;
import id.go.bantenprov.egov.web.NextPage;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Everything a resident has begun and sent. */
@Controller
class MinePages {
    private final OwnApplications own;
    private final KnownBy knownBy;
    private final Catalogue catalogue;
    private final Clock clock;

    MinePages(OwnApplications own, KnownBy knownBy, Catalogue catalogue, Clock clock) {
        this.own = own;
        this.knownBy = knownBy;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @GetMapping("/permohonan")
    ModelAndView show(Resident resident, @RequestParam(defaultValue = "") String after, HttpServletRequest request) {
        var language = Languages.of(request);
        var rows = own.sent(resident, ApplicationNumber.parse(after));
        var shown = rows.subList(0, Math.min(rows.size(), OwnApplications.PAGE));
        var known = knownBy.of(shown.stream().map(OwnApplications.Row::id).toList());
        var view = new MineView(
                after.isEmpty() ? drafts(resident, language) : List.of(),
                shown.stream()
                        .map(row -> line(row, known.get(row.id()), language))
                        .toList(),
                rows.size() > shown.size()
                        ? "/permohonan?after=" + shown.getLast().number()
                        : null);
        return new ModelAndView("casework/apply/mine", Map.of("view", view));
    }

    /** The way here from a draft that was put away. */
    static ModelAndView saved(HttpServletRequest request) {
        NextPage.says(request, "casework.apply.mine.saved");
        return new ModelAndView("redirect:/permohonan");
    }

    private List<MineView.DraftLine> drafts(Resident resident, Language language) {
        return own.drafts(resident).stream()
                .map(row -> new MineView.DraftLine(
                        "/permohonan/draf/" + row.id(),
                        name(row.service(), row.serviceVersion(), language),
                        row.savedAt(),
                        Retention.draftEnds(row.savedAt())))
                .toList();
    }

    private MineView.Line line(OwnApplications.Row row, @Nullable String about, Language language) {
        return new MineView.Line(
                row.number(),
                name(row.service(), row.serviceVersion(), language),
                about,
                Status.named(row.state()).on(LocalDate.now(clock), row.validUntil()),
                row.submittedAt(),
                day(row).orElse(null));
    }

    private static Optional<LocalDate> day(OwnApplications.Row row) {
        if (row.endedOn() != null) return Optional.empty();
        if (row.answerBy() != null) return Optional.of(row.answerBy());
        return row.promiseStoppedOn() == null ? Optional.ofNullable(row.promiseDue()) : Optional.empty();
    }

    private String name(String service, String version, Language language) {
        return catalogue
                .version(new ServiceVersion(new ServiceCode(service), version))
                .name()
                .in(language);
    }
}
