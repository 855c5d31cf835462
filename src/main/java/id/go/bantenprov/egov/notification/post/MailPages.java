package id.go.bantenprov.egov.notification.post;

import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.web.Cursor;
import id.go.bantenprov.egov.web.EgovSettings;
import id.go.bantenprov.egov.web.Languages;
import id.go.bantenprov.egov.web.NextPage;
import id.go.bantenprov.egov.web.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Mails that did not leave: dead letters for administrators, and in a demonstration all of them for everybody. */
@Controller
class MailPages {
    private final MailList mails;
    private final ReviveMail reviveMail;
    private final EgovSettings settings;

    MailPages(MailList mails, ReviveMail reviveMail, EgovSettings settings) {
        this.mails = mails;
        this.reviveMail = reviveMail;
        this.settings = settings;
    }

    @GetMapping("/kelola/surat-mati")
    ModelAndView deadLetters(
            Officer administrator,
            @RequestParam(name = "after", required = false) @Nullable String after,
            HttpServletRequest request) {
        Administrators.require(administrator);
        var view = mails.dead(Cursor.parse(after), Languages.of(request));
        return new ModelAndView("notification/post/deadLetters", Map.of("view", view));
    }

    @PostMapping("/kelola/surat-mati/{mail}/kirim-ulang")
    String sendAgain(Officer administrator, @PathVariable("mail") UUID mail, HttpServletRequest request) {
        NextPage.says(
                request,
                switch (reviveMail.handle(administrator, mail)) {
                    case WAITING -> "notification.dead.sent";
                    case GONE -> "notification.dead.gone";
                });
        return "redirect:/kelola/surat-mati";
    }

    @GetMapping("/kelola/surat")
    ModelAndView all(
            @RequestParam(name = "after", required = false) @Nullable String after, HttpServletRequest request) {
        if (!settings.demo()) throw new NotFound("mails");
        var view = mails.all(Cursor.parse(after), Languages.of(request));
        return new ModelAndView("notification/post/mails", Map.of("view", view));
    }
}
