package id.go.bantenprov.egov.casework.desk;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.desk.QueueFilter.Cursor;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.notification.Live;
import id.go.bantenprov.egov.web.Languages;
import id.go.bantenprov.egov.web.LastList;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The queue: the first page of everybody who works on files. */
@Controller
class QueuePages {
    private static final String QUEUE = "/kerja";

    private final QueueViews views;
    private final DeskServices services;
    private final Live live;

    QueuePages(QueueViews views, DeskServices services, Live live) {
        this.views = views;
        this.services = services;
        this.live = live;
    }

    @GetMapping(QUEUE)
    ModelAndView queue(
            Officer officer,
            @RequestParam(name = "milik", required = false) @Nullable String whose,
            @RequestParam(name = "saring", required = false) @Nullable String show,
            @RequestParam(name = "layanan", required = false) @Nullable String service,
            @RequestParam(name = "tahap", required = false) @Nullable String state,
            @RequestParam(name = "after", required = false) @Nullable String after,
            @RequestParam(name = "nomor", required = false) @Nullable String typed,
            HttpServletRequest request) {
        var number = typed == null ? null : ApplicationNumber.parse(typed).orElse(null);
        if (number != null) return new ModelAndView("redirect:/kerja/permohonan/" + number);
        var lookedUp = typed == null || typed.isBlank() ? null : typed.strip();
        var occurring = services.of(officer);
        if (occurring.isEmpty()) {
            return new ModelAndView("casework/desk/noQueue", Map.of("view", NoQueueView.of(officer, lookedUp)));
        }
        var filter = services.led(
                officer, QueueFilter.of(whose, show, service, state).among(occurring));
        var language = Languages.of(request);
        var from = Cursor.parse(after);
        LastList.remember(request, QUEUE, after == null ? filter.address() : filter.addressAfter(from));
        var view = views.of(officer, filter, from, lookedUp, live.version(), language);
        return new ModelAndView("casework/desk/queue", Map.of("view", view));
    }
}
