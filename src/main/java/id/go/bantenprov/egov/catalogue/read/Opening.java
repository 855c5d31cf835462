package id.go.bantenprov.egov.catalogue.read;

import id.go.bantenprov.egov.catalogue.OnlineService;
import id.go.bantenprov.egov.catalogue.Window;
import java.time.LocalDate;

/** Whether applications are taken today. A draft may begin in any case. */
public sealed interface Opening {
    record Always() implements Opening {}

    record Open(Window window) implements Opening {}

    record Later(Window window) implements Opening {}

    record Over() implements Opening {}

    default boolean isToday() {
        return switch (this) {
            case Always _, Open _ -> true;
            case Later _, Over _ -> false;
        };
    }

    static Opening on(LocalDate day, OnlineService service) {
        if (service.windows().isEmpty()) return new Always();
        var open = service.windowOn(day).<Opening>map(Open::new);
        return open.or(() -> service.windows().stream()
                        .filter(window -> window.open().isAfter(day))
                        .findFirst()
                        .map(Later::new))
                .orElseGet(Over::new);
    }
}
