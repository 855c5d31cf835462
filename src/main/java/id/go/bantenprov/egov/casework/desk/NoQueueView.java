package id.go.bantenprov.egov.casework.desk;

import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.identity.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The first page of those through whose hands no service passes: what they see instead, and where.
 *
 * @param roles for which there is no queue; at least one
 * @param entries only such as this person may open
 * @param lookedUp what opens nothing; null if nothing was looked up
 */
public record NoQueueView(
        List<Role> roles, List<Entry> entries, @Nullable LookedUp lookedUp) {
    /** @param key of its words: its name, and with {@code .what} behind it what stands there */
    public record Entry(String address, String key) {}

    private static final List<Role> WITHOUT_FILES = List.of(Role.LEADERSHIP, Role.INSPECTOR, Role.ADMINISTRATOR);

    static NoQueueView of(Officer officer, @Nullable LookedUp lookedUp) {
        var roles = WITHOUT_FILES.stream().filter(officer::has).toList();
        var entries = new ArrayList<Entry>();
        if (officer.leads()) entries.add(entry("/kerja/unit", "unit"));
        if (officer.administers()) administration().forEach(entries::add);
        entries.add(entry("/kerja/kalender", "calendar"));
        entries.add(entry("/kinerja", "board"));
        entries.add(entry("/log", "log"));
        return new NoQueueView(roles.isEmpty() ? List.of(Role.OFFICER) : roles, List.copyOf(entries), lookedUp);
    }

    private static Stream<Entry> administration() {
        return Stream.of(
                entry("/kelola/layanan", "versions"),
                entry("/kelola/surat-mati", "mails"),
                entry("/kelola/kunci", "keys"),
                entry("/kelola/komponen", "components"));
    }

    private static Entry entry(String address, String name) {
        return new Entry(address, "casework.desk.noQueue." + name);
    }

    /** Whoever inspects opens any file by its number. */
    public boolean inspects() {
        return roles.contains(Role.INSPECTOR);
    }
}
