package id.go.bantenprov.egov.casework.desk;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.BackToFile;
import id.go.bantenprov.egov.casework.desk.Choice.Deed;
import id.go.bantenprov.egov.casework.model.Application;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.InForce;
import id.go.bantenprov.egov.form.Fact;
import id.go.bantenprov.egov.identity.AccessRecords;
import id.go.bantenprov.egov.identity.KeptForms;
import id.go.bantenprov.egov.identity.Look;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.identity.Part;
import id.go.bantenprov.egov.identity.Role;
import id.go.bantenprov.egov.web.Cursor;
import id.go.bantenprov.egov.web.Languages;
import id.go.bantenprov.egov.web.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A file: to officers with answers and attachments, to inspectors with its history and who looked. */
@Controller
@RequestMapping("/kerja/permohonan/{number}")
class FilePages {
    /** Begins the key of what was looked at; its field is the end. */
    private static final String REVEALING = "casework.desk.look.sensitive.";

    private final FileAnswers answers;
    private final Applications applications;
    private final InForce inForce;
    private final AccessRecords accessRecords;
    private final Presence presence;
    private final FileViews views;
    private final InspectionViews inspections;
    private final KeptForms forms;

    FilePages(
            FileAnswers answers,
            Applications applications,
            InForce inForce,
            AccessRecords accessRecords,
            Presence presence,
            FileViews views,
            InspectionViews inspections,
            KeptForms forms) {
        this.answers = answers;
        this.applications = applications;
        this.inForce = inForce;
        this.accessRecords = accessRecords;
        this.presence = presence;
        this.views = views;
        this.inspections = inspections;
        this.forms = forms;
    }

    @GetMapping
    ModelAndView file(
            Officer officer,
            @PathVariable("number") String number,
            @RequestParam(name = "keputusan", required = false) @Nullable String deed,
            @RequestParam(name = "berkas", required = false) @Nullable UUID file,
            @RequestParam(name = "halaman", defaultValue = "1") int page,
            @RequestParam(name = "pembukaan", required = false) @Nullable String looks,
            @RequestParam(name = "percobaan", required = false) @Nullable String attempts,
            HttpServletRequest request) {
        var parsed = ApplicationNumber.named(number);
        if (officer.has(Role.INSPECTOR)) {
            var view =
                    inspections.of(officer, parsed, Cursor.parse(looks), Cursor.parse(attempts), Languages.of(request));
            return new ModelAndView("casework/desk/inspection", Map.of("view", view));
        }
        return BackToFile.undoneSince(request)
                .map(seenVersion -> answers.undone(officer, parsed, seenVersion, request))
                .orElseGet(() -> answers.file(officer, parsed, Opening.plain(deed, file, page), request));
    }

    /**
     * The address of a deed, opened instead of sent: by another language, by a reload, after signing in again. Whoever sent
     * it when the session had ended finds it here as typed, and sends it again.
     */
    @GetMapping({
        "/catatan",
        "/isian/{field}",
        "/kembalikan",
        "/koreksi",
        "/koreksi/batal",
        "/ktp",
        "/lanjut",
        "/lengkap",
        "/penilaian",
        "/persetujuan",
        "/pesan",
        "/tugas"
    })
    ModelAndView deed(Officer officer, @PathVariable("number") String number, HttpServletRequest request) {
        var parsed = ApplicationNumber.named(number);
        var address = "/kerja/permohonan/" + parsed;
        var chosen = Arrays.stream(Deed.values())
                .filter(deed -> request.getRequestURI().equals(address + "/" + deed.path()))
                .map(Deed::code)
                .findFirst();
        var kept = forms.take(officer, request.getRequestURI());
        if (kept.isPresent()) {
            var restored = Typed.kept(chosen.orElse(null), kept.get());
            return answers.file(officer, parsed, Opening.restoring(restored), request);
        }
        return new ModelAndView(
                "redirect:" + address + chosen.map(deed -> "?keputusan=" + deed).orElse(""));
    }

    /**
     * Shows a sensitive answer, beside those that are shown already. That it was shown, and to whom, is recorded first:
     * each of them by its name, since nobody but the request says which are shown already.
     *
     * @param deed the decision that is chosen on the page
     * @param file the attachment in its preview
     */
    @PostMapping("/isian/{field}")
    ModelAndView reveal(
            Officer officer,
            @PathVariable("number") String number,
            @PathVariable("field") String field,
            @RequestParam(name = "terbuka", defaultValue = "") Set<String> shown,
            @RequestParam(name = "keputusan", required = false) @Nullable String deed,
            @RequestParam(name = "berkas", required = false) @Nullable UUID file,
            @RequestParam(name = "halaman", defaultValue = "1") int page,
            HttpServletRequest request) {
        var application = applications.read(officer, ApplicationNumber.named(number));
        var applicant = application.filed().applicant();
        if (applicant == null) throw new NotFound(number);
        var sealed = sealed(application, Stream.concat(shown.stream(), Stream.of(field)));
        for (var each : sealed) {
            var look = new Look(applicant, application.number().text(), Part.IDENTITY, REVEALING + each);
            if (each.equals(field)) accessRecords.record(officer, look);
            else accessRecords.recordStill(officer, look);
        }
        var opening = Opening.plain(deed, file, page).revealing(sealed);
        return answers.file(officer, application.number(), opening, request);
    }

    /** Which of these are masked until somebody asks for them. */
    private Set<String> sealed(Application application, Stream<String> fields) {
        var form = inForce.termsToShow(application).service().form();
        return fields.filter(field -> field.equals(AnswerViews.NIK)
                        || form.fact(field).filter(Fact::sensitive).isPresent())
                .collect(Collectors.toSet());
    }

    /** An open page asks this every minute: it says that its reader is still here, and hears who else is. */
    @GetMapping("/hadir")
    ModelAndView here(Officer officer, @PathVariable("number") String number, HttpServletRequest request) {
        var application = applications.read(officer, ApplicationNumber.named(number));
        var terms = inForce.termsToShow(application);
        if (Choices.decides(application, officer, terms)) presence.here(application.id(), officer);
        var view = views.here(officer, application, terms, Languages.of(request));
        return new ModelAndView("casework/desk/here", Map.of("view", view));
    }
}
