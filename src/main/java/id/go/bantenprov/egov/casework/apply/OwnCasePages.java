package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.apply.SendMessage.Sending;
import id.go.bantenprov.egov.casework.model.Application;
import id.go.bantenprov.egov.casework.model.ApplicationState.Ended;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.Refused;
import id.go.bantenprov.egov.casework.model.Withdrawing;
import id.go.bantenprov.egov.document.Archive;
import id.go.bantenprov.egov.identity.FormSeal;
import id.go.bantenprov.egov.identity.KeptForms;
import id.go.bantenprov.egov.identity.Limit;
import id.go.bantenprov.egov.identity.Limits;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.identity.Taken;
import id.go.bantenprov.egov.web.FieldError;
import id.go.bantenprov.egov.web.Formats;
import id.go.bantenprov.egov.web.JteViews;
import id.go.bantenprov.egov.web.Languages;
import id.go.bantenprov.egov.web.NextPage;
import id.go.bantenprov.egov.web.NotFound;
import id.go.bantenprov.egov.web.Texts;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What an applicant sees of an application, and does with it. */
@Controller
@RequestMapping("/permohonan/{number}")
class OwnCasePages {
    private final Applications applications;
    private final CaseViews views;
    private final CaseHistory history;
    private final SendMessage sendMessage;
    private final WithdrawApplication withdrawApplication;
    private final Archive archive;
    private final Limits limits;
    private final KeptForms forms;
    private final FormSeal seals;
    private final Clock clock;
    private final Texts texts;

    OwnCasePages(
            Applications applications,
            CaseViews views,
            CaseHistory history,
            SendMessage sendMessage,
            WithdrawApplication withdrawApplication,
            Archive archive,
            Limits limits,
            KeptForms forms,
            FormSeal seals,
            Clock clock,
            Texts texts) {
        this.applications = applications;
        this.views = views;
        this.history = history;
        this.sendMessage = sendMessage;
        this.withdrawApplication = withdrawApplication;
        this.archive = archive;
        this.limits = limits;
        this.forms = forms;
        this.seals = seals;
        this.clock = clock;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView show(Resident resident, @PathVariable String number, HttpServletRequest request) {
        return page(resident, number, nothing(resident, number), HttpStatus.OK, request);
    }

    @GetMapping("/terkirim")
    ModelAndView sent(Resident resident, @PathVariable String number, HttpServletRequest request) {
        var view = view(resident, number, nothing(resident, number), request);
        return new ModelAndView("casework/apply/sent", Map.of("view", view));
    }

    /** The address a message is sent to, opened instead: by another language, a reload, or after the session had ended. */
    @GetMapping("/pesan")
    ModelAndView talk(Resident resident, @PathVariable String number, HttpServletRequest request) {
        return forms.take(resident, request.getRequestURI())
                .map(kept -> new Inputs(kept).one("isi"))
                .map(typed -> new CaseView.Writing(typed, List.of(), true, seal(resident, number)))
                .map(writing -> page(resident, number, writing, HttpStatus.OK, request))
                .orElseGet(
                        () -> new ModelAndView("redirect:/permohonan/" + ApplicationNumber.named(number) + "#pesan"));
    }

    private CaseView.Writing nothing(Resident resident, String number) {
        return new CaseView.Writing("", List.of(), false, seal(resident, number));
    }

    private String seal(Resident resident, String number) {
        return seals.seal(resident, "/permohonan/" + ApplicationNumber.named(number));
    }

    @PostMapping("/pesan")
    ModelAndView write(
            Resident resident, @PathVariable String number, @RequestParam String isi, HttpServletRequest request) {
        var own = applications.read(resident, ApplicationNumber.named(number));
        var command = new SendMessage.Command(own.number(), isi);
        if (limits.take(Limit.MESSAGE, command.countedBy(resident)) instanceof Taken.Wait(var seconds)) {
            return later(resident, command, seconds, request);
        }
        return switch (sendMessage.handle(resident, command)) {
            case Sending.Sent _ -> new ModelAndView("redirect:/permohonan/" + command.number() + "#pesan");
            case Sending.Empty _ -> again(resident, command, "empty", request);
            case Sending.TooLong _ -> again(resident, command, "tooLong", request);
        };
    }

    private ModelAndView later(
            Resident resident, SendMessage.Command command, int seconds, HttpServletRequest request) {
        var from = OffsetDateTime.now(clock).plusSeconds(seconds);
        var words = message("tooOften", request, Formats.moment(from, Languages.of(request)));
        return again(resident, command, words, HttpStatus.TOO_MANY_REQUESTS, request)
                .addObject(JteViews.RETRY_AFTER, seconds);
    }

    private ModelAndView again(
            Resident resident, SendMessage.Command command, String wrong, HttpServletRequest request) {
        return again(resident, command, message(wrong, request), HttpStatus.UNPROCESSABLE_CONTENT, request);
    }

    /** The page with the message as typed. */
    private ModelAndView again(
            Resident resident,
            SendMessage.Command command,
            String words,
            HttpStatus status,
            HttpServletRequest request) {
        var number = command.number().text();
        var errors = List.of(new FieldError("isi", words));
        var writing = new CaseView.Writing(command.text(), errors, false, seal(resident, number));
        return page(resident, number, writing, status, request);
    }

    private String message(String wrong, HttpServletRequest request, Object... arguments) {
        return texts.text(Languages.of(request), "casework.apply.message." + wrong, arguments);
    }

    @GetMapping("/tarik")
    ModelAndView askToWithdraw(Resident resident, @PathVariable String number) {
        var application = applications.read(resident, ApplicationNumber.named(number));
        if (application.state() instanceof Ended) return to(application);
        return withdrawal(application, false, HttpStatus.OK);
    }

    @PostMapping("/tarik")
    ModelAndView withdraw(
            Resident resident, @PathVariable String number, @RequestParam int versi, HttpServletRequest request) {
        var command = new WithdrawApplication.Command(ApplicationNumber.named(number), versi);
        return switch (withdrawApplication.handle(resident, command)) {
            case Withdrawing.Withdrawn(var move) -> {
                NextPage.says(request, "casework.apply.withdrawn");
                yield to(move.after());
            }
            case Refused.Stale _ ->
                withdrawal(applications.read(resident, ApplicationNumber.named(number)), true, HttpStatus.CONFLICT);
            case Refused _ -> to(applications.read(resident, ApplicationNumber.named(number)));
        };
    }

    private static ModelAndView withdrawal(Application application, boolean moved, HttpStatus status) {
        var view = new WithdrawalView(application.number().text(), application.version(), moved);
        return new ModelAndView("casework/apply/withdraw", Map.of("view", view), status);
    }

    /** The signed letter, to the byte. */
    @GetMapping("/hasil")
    ResponseEntity<Resource> result(Resident resident, @PathVariable String number) {
        var application = applications.read(resident, ApplicationNumber.named(number));
        var content = history.signed(application.id())
                .flatMap(CaseHistory.Signed::fileId)
                .flatMap(archive::open)
                .orElseThrow(() -> new NotFound(number));
        return FileReplies.download(content);
    }

    private ModelAndView page(
            Resident resident, String number, CaseView.Writing writing, HttpStatus status, HttpServletRequest request) {
        return new ModelAndView(
                "casework/apply/case", Map.of("view", view(resident, number, writing, request)), status);
    }

    private CaseView view(Resident resident, String number, CaseView.Writing writing, HttpServletRequest request) {
        var version = views.version();
        var application = applications.read(resident, ApplicationNumber.named(number));
        return views.view(application, writing, version, Languages.of(request));
    }

    private static ModelAndView to(Application application) {
        return new ModelAndView("redirect:/permohonan/" + application.number());
    }
}
