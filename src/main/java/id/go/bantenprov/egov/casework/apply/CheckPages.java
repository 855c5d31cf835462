package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.casework.DraftId;
import id.go.bantenprov.egov.casework.model.HandingIn;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.web.FieldError;
import id.go.bantenprov.egov.web.Languages;
import id.go.bantenprov.egov.web.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Checking the answers and sending them. However often the button is pressed, there is one application. */
@Controller
@RequestMapping("/permohonan/draf/{draft}")
class CheckPages {
    private final OpenDrafts drafts;
    private final PageReader reader;
    private final SavePage savePage;
    private final SubmitApplication submitApplication;
    private final CheckViews views;
    private final ErrorTexts errors;
    private final RefusalViews refusals;

    CheckPages(
            OpenDrafts drafts,
            PageReader reader,
            SavePage savePage,
            SubmitApplication submitApplication,
            CheckViews views,
            ErrorTexts errors,
            RefusalViews refusals) {
        this.drafts = drafts;
        this.reader = reader;
        this.savePage = savePage;
        this.submitApplication = submitApplication;
        this.views = views;
        this.errors = errors;
        this.refusals = refusals;
    }

    @GetMapping("/periksa")
    ModelAndView check(Resident resident, @PathVariable String draft, HttpServletRequest request) {
        var sent = drafts.sentAs(resident, draft);
        if (sent.isPresent()) return new ModelAndView("redirect:/permohonan/" + sent.get());
        var open = drafts.open(resident, draft);
        if (open.newer().isPresent()) return to(open, "versi");
        if (open.evaluation().refusal().isPresent()) return to(open, "syarat");
        return page(resident, open, List.of(), HttpStatus.OK, request);
    }

    /** What was declared is kept first, then all is sent; a draft that is gone may have been sent already. */
    @PostMapping("/periksa")
    ModelAndView send(
            Resident resident,
            @PathVariable String draft,
            @RequestParam(defaultValue = "0") int revisi,
            HttpServletRequest request) {
        var open = drafts.find(resident, draft);
        if (open.isPresent()) {
            var wrong = declare(resident, open.get(), revisi, request);
            if (wrong.isPresent()) return wrong.get();
        }
        var id = DraftId.parse(draft).orElseThrow(() -> new NotFound(draft));
        return answer(resident, id, request);
    }

    private Optional<ModelAndView> declare(
            Resident resident, OpenDraft open, int revision, HttpServletRequest request) {
        var facts = open.way().declarations();
        var asked = facts.stream()
                .flatMap(fact -> open.service().form().fact(fact).stream())
                .toList();
        var owner = "casework.draft/" + open.draft().id();
        var noFiles = new Uploads.Target(resident, owner, open.draft().key(), 0);
        var input = reader.read(request, asked, noFiles, open.draft().answers());
        if (input.purpose() == PageInput.Purpose.STOP) return Optional.of(MinePages.saved(request));
        return switch (savePage.handle(
                resident, new SavePage.Command(open.draft().id(), revision, facts, input))) {
            case Saving.Stale(var current, var _, var _) -> Optional.of(changed(resident, open.with(current), request));
            case Saving.Gone _ -> Optional.empty();
            case Saving.Saved(var _, var filled, var _) when filled.problems().isEmpty() -> Optional.empty();
            case Saving.Saved(var saved, var filled, var _) ->
                Optional.of(page(
                        resident,
                        open.with(saved),
                        errors.of(filled.problems(), Map.of(), Languages.of(request)),
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        request));
        };
    }

    private ModelAndView answer(Resident resident, DraftId draft, HttpServletRequest request) {
        var command = new SubmitApplication.Command(draft, Languages.of(request));
        return switch (submitApplication.handle(resident, command)) {
            case HandingIn.Submitted(var number) -> new ModelAndView("redirect:/permohonan/" + number + "/terkirim");
            case HandingIn.AlreadySubmitted(var number) ->
                new ModelAndView("redirect:/permohonan/" + number + "/terkirim");
            case HandingIn.NotEligible _ -> to(drafts.open(resident, draft.toString()), "syarat");
            case HandingIn.NewVersion _ -> to(drafts.open(resident, draft.toString()), "versi");
            case HandingIn.Incomplete _, HandingIn.WindowClosed _ ->
                page(resident, drafts.open(resident, draft.toString()), List.of(), HttpStatus.CONFLICT, request);
        };
    }

    /** The answers are others than this person has just checked: they are shown again before they are sent. */
    private ModelAndView changed(Resident resident, OpenDraft open, HttpServletRequest request) {
        var field = open.way().declarations().stream().findFirst().orElse("jawaban");
        var text = errors.changedElsewhere(Languages.of(request));
        return page(resident, open, List.of(new FieldError(field, text)), HttpStatus.CONFLICT, request);
    }

    /** Somebody who cannot get the service learns why, and by which answer. */
    @GetMapping("/syarat")
    ModelAndView refused(Resident resident, @PathVariable String draft, HttpServletRequest request) {
        var open = drafts.open(resident, draft);
        var refusal = refusals.of(open.evaluation(), open.address(), Languages.of(request));
        if (refusal.isEmpty()) return new ModelAndView("redirect:" + open.address());
        return new ModelAndView(
                "casework/apply/refused",
                Map.of(
                        "view",
                        new RefusedView(
                                open.service().name().in(Languages.of(request)),
                                open.address(),
                                refusal.get(),
                                open.keptUntil())));
    }

    private ModelAndView page(
            Resident resident, OpenDraft open, List<FieldError> wrong, HttpStatus status, HttpServletRequest request) {
        return new ModelAndView(
                "casework/apply/check",
                Map.of("view", views.view(resident, open, wrong, Languages.of(request))),
                status);
    }

    private static ModelAndView to(OpenDraft open, String page) {
        return new ModelAndView("redirect:" + open.address() + "/" + page);
    }
}
