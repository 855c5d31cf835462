package id.go.bantenprov.verify.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The promises and application windows published so far. */
final class Services {
    private record Window(LocalDate open, LocalDate close) {}

    private final Map<String, Promise> promises = new HashMap<>();
    private final Map<String, List<Window>> windows = new HashMap<>();

    void publish(Entry service) {
        promises.put(key(service), Promise.of(service));
    }

    void open(Entry window) {
        windows.computeIfAbsent(window.text("service"), _ -> new ArrayList<>())
                .add(new Window(
                        window.date("open").orElseThrow(), window.date("close").orElseThrow()));
    }

    Optional<Promise> promise(Entry ofCase) {
        return Optional.ofNullable(promises.get(key(ofCase)));
    }

    /** Closing day of the window in which an application received on that day was handed in. */
    Optional<LocalDate> close(String service, LocalDate received) {
        return windows.getOrDefault(service, List.of()).stream()
                .filter(window -> !window.open.isAfter(received))
                .max(Comparator.comparing(Window::open))
                .map(Window::close);
    }

    private static String key(Entry entry) {
        return entry.text("service") + " " + entry.text("version");
    }
}
