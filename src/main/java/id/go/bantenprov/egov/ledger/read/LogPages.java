package id.go.bantenprov.egov.ledger.read;

import id.go.bantenprov.egov.ledger.EntryType;
import id.go.bantenprov.egov.ledger.Ledger;
import id.go.bantenprov.egov.ledger.LogEntry;
import id.go.bantenprov.egov.ledger.ServiceNames;
import id.go.bantenprov.egov.ledger.model.LogKeys;
import id.go.bantenprov.egov.ledger.model.VerifierKey;
import id.go.bantenprov.egov.web.NotFound;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** The page that explains the log. */
@Controller
class LogPages {
    private static final int NEWEST = 20;

    private final Ledger ledger;
    private final LogKeys keys;
    private final ObjectProvider<ServiceNames> names;
    private final JsonMapper json;

    LogPages(Ledger ledger, LogKeys keys, ObjectProvider<ServiceNames> names, JsonMapper json) {
        this.ledger = ledger;
        this.keys = keys;
        this.names = names;
        this.json = json;
    }

    @GetMapping("/log")
    ModelAndView log() {
        var head = ledger.head().orElseThrow(() -> new NotFound("checkpoint"));
        var vkeys = keys.all(head.origin()).stream().map(VerifierKey::vkey).toList();
        var earlier = vkeys.subList(1, vkeys.size());
        var view = new LogView(head.origin(), head.size(), head.root(), vkeys.getFirst(), earlier, newest(head.size()));
        return new ModelAndView("ledger/log", Map.of("view", view));
    }

    private List<LogView.Row> newest(long size) {
        return ledger.entries(Math.max(0, size - NEWEST), NEWEST).reversed().stream()
                .map(this::row)
                .toList();
    }

    private LogView.Row row(LogEntry entry) {
        var fields = json.readTree(entry.text());
        var service = fields.path("service").asString("");
        return new LogView.Row(
                entry.index() + 1,
                LocalDate.parse(fields.path("day").asString()),
                service,
                names.stream().flatMap(each -> each.of(service).stream()).findFirst(),
                EntryType.of(fields.path("type").asString()));
    }
}
