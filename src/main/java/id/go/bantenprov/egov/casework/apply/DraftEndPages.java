package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.catalogue.FormText;
import id.go.bantenprov.egov.catalogue.OnlineService;
import id.go.bantenprov.egov.form.Question;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.web.Language;
import id.go.bantenprov.egov.web.Languages;
import id.go.bantenprov.egov.web.NextPage;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where a draft ends without being sent: thrown away, or overtaken by a new version of its form. */
@Controller
@RequestMapping("/permohonan/draf/{draft}")
public class DraftEndPages {
    /** @param dropped labels of the answers that have no place in the new form */
    public record NewVersionView(String address, String service, LocalDate since, List<String> dropped) {}

    /** @param address of the draft */
    public record DiscardView(String address, String service) {}

    private final OpenDrafts drafts;
    private final DiscardDraft discardDraft;
    private final RenewDraft renewDraft;

    DraftEndPages(OpenDrafts drafts, DiscardDraft discardDraft, RenewDraft renewDraft) {
        this.drafts = drafts;
        this.discardDraft = discardDraft;
        this.renewDraft = renewDraft;
    }

    @GetMapping("/hapus")
    ModelAndView askToDiscard(Resident resident, @PathVariable String draft, HttpServletRequest request) {
        var open = drafts.open(resident, draft);
        var view = new DiscardView(open.address(), open.service().name().in(Languages.of(request)));
        return new ModelAndView("casework/apply/discard", Map.of("view", view));
    }

    @PostMapping("/hapus")
    ModelAndView discard(Resident resident, @PathVariable String draft, HttpServletRequest request) {
        discardDraft.handle(resident, drafts.open(resident, draft).draft().id());
        NextPage.says(request, "casework.apply.discarded");
        return new ModelAndView("redirect:/permohonan");
    }

    @GetMapping("/versi")
    ModelAndView askToRenew(Resident resident, @PathVariable String draft, HttpServletRequest request) {
        var open = drafts.open(resident, draft);
        return open.newer()
                .map(newer -> new ModelAndView(
                        "casework/apply/version", Map.of("view", view(open, newer, Languages.of(request)))))
                .orElseGet(() -> new ModelAndView("redirect:" + open.address()));
    }

    private static NewVersionView view(OpenDraft open, OnlineService newer, Language language) {
        var dropped = newer.form().restore(open.draft().answers().toJson()).dropped().stream()
                .flatMap(fact -> open.service().form().question(fact).stream())
                .map(Question::label)
                .map(label -> FormText.of(label).in(language))
                .toList();
        return new NewVersionView(open.address(), newer.name().in(language), newer.validFrom(), dropped);
    }

    @PostMapping("/versi")
    ModelAndView renew(Resident resident, @PathVariable String draft) {
        var open = drafts.open(resident, draft);
        renewDraft.handle(resident, open.draft().id());
        return new ModelAndView("redirect:" + open.address());
    }
}
