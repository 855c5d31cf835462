package id.go.bantenprov.egov.notification.read;

import id.go.bantenprov.egov.identity.Person;
import id.go.bantenprov.egov.notification.Inbox;
import id.go.bantenprov.egov.notification.Live;
import id.go.bantenprov.egov.notification.Recipient.Account;
import id.go.bantenprov.egov.web.Cursor;
import id.go.bantenprov.egov.web.Languages;
import id.go.bantenprov.egov.web.NotFound;
import id.go.bantenprov.egov.web.Texts;
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

/** The inbox: of a resident under the account, of staff in the workroom. */
@Controller
class InboxPages {
    private final InboxList list;
    private final OpenMessages openMessages;
    private final Live live;
    private final Texts texts;

    InboxPages(InboxList list, OpenMessages openMessages, Live live, Texts texts) {
        this.list = list;
        this.openMessages = openMessages;
        this.live = live;
        this.texts = texts;
    }

    @GetMapping({Inbox.OF_RESIDENTS, Inbox.OF_STAFF})
    ModelAndView inbox(
            Person person,
            @RequestParam(name = "after", required = false) @Nullable String after,
            HttpServletRequest request) {
        requireOwnAddress(person, request);
        var version = live.version();
        var rows = list.read(new Account(person.account()), Cursor.parse(after), Languages.of(request));
        var shown = rows.subList(0, Math.min(InboxList.SIZE, rows.size()));
        var next = rows.size() > shown.size() ? shown.getLast().cursor().text() : null;
        var view = new InboxView(Inbox.address(person), shown, next, version);
        return new ModelAndView("notification/read/inbox", Map.of("view", view));
    }

    @GetMapping({Inbox.OF_RESIDENTS + "/{message}", Inbox.OF_STAFF + "/{message}"})
    ModelAndView message(Person person, @PathVariable("message") UUID message, HttpServletRequest request) {
        requireOwnAddress(person, request);
        var told = openMessages.handle(person, message);
        var language = Languages.of(request);
        var view = new MessageView(
                Inbox.address(person),
                told.message().subject(texts, language),
                told.message().text(texts, language),
                told.at(),
                told.message().link());
        return new ModelAndView("notification/read/message", Map.of("view", view));
    }

    @PostMapping({Inbox.OF_RESIDENTS + "/terbaca", Inbox.OF_STAFF + "/terbaca"})
    String markAllRead(Person person, HttpServletRequest request) {
        requireOwnAddress(person, request);
        openMessages.handle(person);
        return "redirect:" + Inbox.address(person);
    }

    /** Each kind of person has the inbox at one address only. */
    private static void requireOwnAddress(Person person, HttpServletRequest request) {
        if (!request.getRequestURI().startsWith(Inbox.address(person))) throw new NotFound("inbox");
    }
}
