package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.casework.apply.PageInput.Purpose;
import id.go.bantenprov.egov.form.Fact;
import id.go.bantenprov.egov.form.Question;
import id.go.bantenprov.egov.identity.KeptForms;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.web.Languages;
import id.go.bantenprov.egov.web.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pages of a draft, one after the other. They work without scripts; with them, questions appear as one answers. */
@Controller
@RequestMapping("/permohonan/draf/{draft}")
class DraftPages {
    private static final String RETURNS = "kembali";
    private static final String REVISION = "revisi";

    private final OpenDrafts drafts;
    private final PageReader reader;
    private final Unsent unsent;
    private final Uploads uploads;
    private final SavePage savePage;
    private final DraftViews views;
    private final KeptForms forms;

    DraftPages(
            OpenDrafts drafts,
            PageReader reader,
            Unsent unsent,
            Uploads uploads,
            SavePage savePage,
            DraftViews views,
            KeptForms forms) {
        this.drafts = drafts;
        this.reader = reader;
        this.unsent = unsent;
        this.uploads = uploads;
        this.savePage = savePage;
        this.views = views;
        this.forms = forms;
    }

    /** On with what is still to do; whoever cannot get the service reads that first. */
    @GetMapping
    ModelAndView goOn(Resident resident, @PathVariable String draft) {
        var sent = drafts.sentAs(resident, draft);
        if (sent.isPresent()) return new ModelAndView("redirect:/permohonan/" + sent.get());
        var open = drafts.open(resident, draft);
        if (open.evaluation().refusal().isPresent()) return redirect(open, "syarat");
        return redirect(open, open.way().firstToDo().orElse("periksa"));
    }

    @GetMapping("/{page}")
    ModelAndView show(
            Resident resident, @PathVariable String draft, @PathVariable String page, HttpServletRequest request) {
        var sent = drafts.sentAs(resident, draft);
        if (sent.isPresent()) return new ModelAndView("redirect:/permohonan/" + sent.get());
        var open = drafts.open(resident, draft);
        if (open.newer().isPresent()) return redirect(open, "versi");
        if (open.way().page(page).isEmpty()) return elsewhere(open, page);
        var kept = forms.take(resident, request.getRequestURI());
        if (kept.isPresent()) return restored(resident, open, page, new Inputs(kept.get()), request);
        var filled = FilledPage.stored(open.evaluation(), facts(open, page));
        return view(shown(resident, open, page, filled, request), HttpStatus.OK);
    }

    /** What was typed before the session ended, to be saved by one press. */
    private ModelAndView restored(
            Resident resident, OpenDraft open, String page, Inputs typed, HttpServletRequest request) {
        var facts = facts(open, page);
        var input = reader.kept(typed, asked(open, facts));
        var filled = FilledPage.of(open.evaluation(), facts, input);
        var returns = typed.has(RETURNS);
        var shown = DraftViews.Shown.stored(resident, open, page, filled, returns, Languages.of(request))
                .typed(input)
                .asRestored()
                .since(typed.number(REVISION));
        return view(shown, HttpStatus.OK);
    }

    /** A page that is no longer needed leads on; one that never was is not there. */
    private static ModelAndView elsewhere(OpenDraft open, String page) {
        facts(open, page);
        return redirect(open, open.way().firstToDo().orElse("periksa"));
    }

    @PostMapping("/{page}")
    ModelAndView save(
            Resident resident,
            @PathVariable String draft,
            @PathVariable String page,
            @RequestParam(name = REVISION, defaultValue = "0") int revision,
            HttpServletRequest request) {
        var open = drafts.open(resident, draft);
        var facts = facts(open, page);
        if (open.way().page(page).isEmpty()) return elsewhere(open, page);
        var input = read(resident, request, open, facts);
        if (input.purpose() == Purpose.LOOK) {
            var looked = FilledPage.of(open.evaluation(), facts, input);
            var shown =
                    shown(resident, open, page, looked, request).typed(input).since(revision);
            return view(shown, HttpStatus.OK);
        }
        var command = new SavePage.Command(open.draft().id(), revision, facts, input);
        var saving = savePage.handle(resident, command);
        uploads.discardUnless(saving.kept(), input);
        return switch (saving) {
            case Saving.Saved(var saved, var filled, var taken) ->
                saved(resident, open.with(saved), page, filled, taken, request);
            case Saving.Stale(var current, var filled, var taken) ->
                stale(resident, open.with(current), page, filled, taken, request);
            case Saving.Gone _ -> throw new NotFound(draft);
        };
    }

    private PageInput read(Resident resident, HttpServletRequest request, OpenDraft open, List<String> facts) {
        var owner = "casework.draft/" + open.draft().id();
        var target = new Uploads.Target(resident, owner, open.draft().key(), unsent.room(resident));
        return reader.read(request, asked(open, facts), target, open.draft().answers());
    }

    private static List<Fact> asked(OpenDraft open, List<String> facts) {
        return facts.stream()
                .flatMap(fact -> open.service().form().fact(fact).stream())
                .toList();
    }

    private ModelAndView saved(
            Resident resident,
            OpenDraft open,
            String page,
            FilledPage filled,
            PageInput input,
            HttpServletRequest request) {
        var shown = shown(resident, open, page, filled, request);
        if (!input.refused().isEmpty()) {
            return view(shown.typed(input), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (input.purpose() == Purpose.STOP) return MinePages.saved(request);
        if (input.purpose() == Purpose.STAY) {
            return input.inputs().byName().keySet().stream().anyMatch(name -> name.endsWith(".find"))
                    ? view(shown.typed(input), HttpStatus.OK)
                    : redirect(open, page + returning(request) + input.changedPlace());
        }
        if (!filled.problems().isEmpty()) {
            return view(shown.typed(input), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return onward(open, page, request);
    }

    /** On to what comes next: a refusal that is already certain, a question that just appeared, the next page. */
    private static ModelAndView onward(OpenDraft open, String page, HttpServletRequest request) {
        if (open.evaluation().refusal().isPresent()) return redirect(open, "syarat");
        var way = open.way();
        var here = way.page(page);
        if (here.isPresent() && way.firstToDo().filter(page::equals).isPresent()) {
            return redirect(open, page + returning(request));
        }
        var next = request.getParameter(RETURNS) == null ? way.after(page) : way.firstToDo();
        return redirect(open, next.orElse("periksa"));
    }

    private static String returning(HttpServletRequest request) {
        return request.getParameter(RETURNS) == null ? "" : "?" + RETURNS;
    }

    private ModelAndView stale(
            Resident resident,
            OpenDraft open,
            String page,
            FilledPage filled,
            PageInput input,
            HttpServletRequest request) {
        var shown = shown(resident, open, page, filled, request)
                .typed(input)
                .over(open.draft().answers());
        return view(shown, HttpStatus.CONFLICT);
    }

    private static DraftViews.Shown shown(
            Resident resident, OpenDraft open, String page, FilledPage filled, HttpServletRequest request) {
        var returns = request.getParameter(RETURNS) != null;
        return DraftViews.Shown.stored(resident, open, page, filled, returns, Languages.of(request));
    }

    private ModelAndView view(DraftViews.Shown shown, HttpStatus status) {
        return new ModelAndView("casework/apply/page", Map.of("view", views.view(shown)), status);
    }

    /** @throws NotFound if the form has no such page, or it is part of checking */
    private static List<String> facts(OpenDraft open, String key) {
        return open.service().form().pages().stream()
                .filter(page -> page.key().equals(key))
                .findFirst()
                .map(page -> page.questions().stream().map(Question::fact).toList())
                .orElseThrow(() -> new NotFound(key));
    }

    private static ModelAndView redirect(OpenDraft open, String page) {
        return new ModelAndView("redirect:" + open.address() + "/" + page);
    }
}
