package id.go.bantenprov.egov.identity;

import id.go.bantenprov.egov.web.EgovSettings;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The last codes of a demonstration, which sends no mail: the page that asks for a code shows it. Empty elsewhere. */
@Component
public class DemonstrationCodes {
    private static final int KEPT = 100;

    private final EgovSettings settings;
    private final Map<UUID, String> codes = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, String> eldest) {
            return size() > KEPT;
        }
    };

    DemonstrationCodes(EgovSettings settings) {
        this.settings = settings;
    }

    @EventListener
    void keep(ConfirmationCodeIssued issued) {
        if (!settings.demo()) return;
        synchronized (codes) {
            codes.put(issued.request(), issued.code());
        }
    }

    public Optional<String> of(UUID request) {
        synchronized (codes) {
            return Optional.ofNullable(codes.get(request));
        }
    }
}
