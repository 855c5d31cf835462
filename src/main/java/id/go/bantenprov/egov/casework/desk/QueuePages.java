package id.go.bantenprov.egov.casework.desk;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.desk.QueueFilter.Cursor;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.Attempts;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.identity.Role;
import id.go.bantenprov.egov.identity.Taken;
import id.go.bantenprov.egov.notification.Live;
import id.go.bantenprov.egov.web.Languages;
import id.go.bantenprov.egov.web.LastList;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The queue: the first page of everybody who works on files. */
@Controller
class QueuePages {
    /** What the address of a queue asks for. */
    record Asked(
            @BindParam("milik") @Nullable String whose,
            @BindParam("saring") @Nullable String show,
            @BindParam("layanan") @Nullable String service,
            @BindParam("tahap") @Nullable String state,
            @BindParam("tempat") @Nullable String place,
            @BindParam("petugas") @Nullable String assignee) {
        QueueFilter filter() {
            return QueueFilter.of(whose, show, service, state).at(place, assignee);
        }
    }

    private static final String QUEUE = "/kerja";
    private static final String NO_NUMBER = "casework.desk.queue.noNumber";
    private static final String OPENED = "redirect:/kerja/permohonan/";

    private final QueueViews views;
    private final DeskServices services;
    private final InspectedFiles inspected;
    private final Applications applications;
    private final Attempts attempts;
    private final Live live;

    QueuePages(
            QueueViews views,
            DeskServices services,
            InspectedFiles inspected,
            Applications applications,
            Attempts attempts,
            Live live) {
        this.views = views;
        this.services = services;
        this.inspected = inspected;
        this.applications = applications;
        this.attempts = attempts;
        this.live = live;
    }

    @GetMapping(QUEUE)
    ModelAndView queue(
            Officer officer,
            @ModelAttribute Asked asked,
            @RequestParam(name = "after", required = false) @Nullable String after,
            @RequestParam(name = "nomor", required = false) @Nullable String typed,
            HttpServletRequest request) {
        var number = typed == null ? null : ApplicationNumber.parse(typed).orElse(null);
        var occurring = services.of(officer);
        if (occurring.isEmpty()) return withoutQueue(officer, typed, number);
        if (number != null && opens(officer, number)) return new ModelAndView(OPENED + number);
        var filter = services.led(officer, asked.filter().among(occurring));
        var lookedUp = typed == null || typed.isBlank()
                ? null
                : new LookedUp(typed.strip(), number == null ? NO_NUMBER : "casework.desk.queue.notFound");
        var language = Languages.of(request);
        var from = Cursor.parse(after);
        LastList.remember(request, QUEUE, after == null ? filter.address() : filter.addressAfter(from));
        var view = views.of(officer, filter, from, lookedUp, live.version(), language);
        return new ModelAndView("casework/desk/queue", Map.of("view", view));
    }

    /** Only who inspects may hear that there is no such file: every other is answered as if it were not theirs to open. */
    private ModelAndView withoutQueue(Officer officer, @Nullable String typed, @Nullable ApplicationNumber number) {
        var unknown = number != null
                && officer.has(Role.INSPECTOR)
                && inspected.find(number).isEmpty();
        if (number != null && !unknown) return new ModelAndView(OPENED + number);
        var lookedUp = typed == null ? null : new LookedUp(typed.strip(), why(typed, unknown));
        return new ModelAndView("casework/desk/noQueue", Map.of("view", NoQueueView.of(officer, lookedUp)));
    }

    /** Whether there is such a file and it is this officer's to open; an attempt is counted and recorded. */
    private boolean opens(Officer officer, ApplicationNumber number) {
        if (officer.has(Role.INSPECTOR)) return true;
        var refusal = applications.refusal(officer, number);
        if (refusal.isPresent() && attempts.take(refusal.get()) instanceof Taken.Wait) throw refusal.get();
        return refusal.isEmpty();
    }

    private static String why(String typed, boolean unknown) {
        if (unknown) return "casework.desk.noQueue.unknown";
        return typed.isBlank() ? "casework.desk.noQueue.blank" : NO_NUMBER;
    }
}
