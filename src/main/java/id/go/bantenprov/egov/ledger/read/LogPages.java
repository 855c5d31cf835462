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
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** The page that explains the log. */
@Controller
class LogPages {
    private static final int SHOWN = 20;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}");

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

    /**
     * @param asked a number that is looked for, as people write it
     * @param after the number of the entry at the end of the page before; beyond the ends of the log it counts as the end
     */
    @GetMapping("/log")
    ModelAndView log(
            @RequestParam(name = "nomor", defaultValue = "") String asked,
            @RequestParam(defaultValue = "") String after) {
        var head = ledger.head().orElseThrow(() -> new NotFound("checkpoint"));
        var vkeys = keys.all(head.origin()).stream().map(VerifierKey::vkey).toList();
        var earlier = vkeys.subList(1, vkeys.size());
        var rows = asked.isBlank() ? before(number(after), head.size()) : numbered(number(asked));
        var view = new LogView(head.origin(), head.size(), head.root(), vkeys.getFirst(), earlier, asked.strip(), rows);
        return new ModelAndView("ledger/log", Map.of("view", view));
    }

    /** With the dots and blanks that stand between the digits on paper. */
    private static OptionalLong number(String typed) {
        var digits = typed.strip().replaceAll("[ .,\\u00a0]", "");
        return NUMBER.matcher(digits).matches() ? OptionalLong.of(Long.parseLong(digits)) : OptionalLong.empty();
    }

    private List<LogView.Row> numbered(OptionalLong number) {
        return number.isPresent() && number.getAsLong() > 0 ? rows(number.getAsLong() - 1, 1) : List.of();
    }

    /** The entries of smaller numbers, the newest first; of all if none is given. */
    private List<LogView.Row> before(OptionalLong number, long size) {
        var end = Math.min(size, Math.max(1, number.orElse(size + 1) - 1));
        var from = Math.max(0, end - SHOWN);
        return rows(from, (int) (end - from));
    }

    private List<LogView.Row> rows(long from, int limit) {
        return ledger.entries(from, limit).reversed().stream().map(this::row).toList();
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
