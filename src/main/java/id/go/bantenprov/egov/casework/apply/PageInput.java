package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.document.Refusal;
import id.go.bantenprov.egov.document.StoredFile;
import id.go.bantenprov.egov.web.PlainText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What came in with a page of a form.
 *
 * @param shown the facts that the page asked for, also those whose inputs came without a value
 * @param inputs regions already named by their codes
 * @param uploads files that were accepted and lie on the disk, by fact; they have no row yet
 * @param refused uploads that were not accepted, by fact
 * @param removed files that the person wants taken away
 */
record PageInput(
        Set<String> shown,
        Inputs inputs,
        Map<String, List<StoredFile>> uploads,
        Map<String, List<Refused>> refused,
        Set<UUID> removed,
        Purpose purpose) {
    /** Why a file was not taken. @param name by which its owner knows it @param sizeBytes as it came */
    record Refused(Refusal why, String name, long sizeBytes) {
        private static final int NAME_MAX = 100;

        Refused {
            var shown = PlainText.of(name);
            name = shown.substring(0, Math.min(NAME_MAX, shown.length()));
        }
    }

    /** What the person pressed. */
    enum Purpose {
        /** On to the next page: everything asked must be there. */
        GO_ON,
        /** Keep it as it is; nothing is judged yet. */
        STOP,
        /** Something on the page itself: another row, a file, the next list. */
        STAY,
        /** An answer changed on the page: what is asked may have too. Nothing is kept. */
        LOOK
    }

    long uploadedBytes() {
        return uploads.values().stream()
                .flatMap(List::stream)
                .mapToLong(StoredFile::sizeBytes)
                .sum();
    }

    /** As if none of its files had been accepted, for this reason. */
    PageInput withoutUploads(Refusal why) {
        var refusals = new LinkedHashMap<>(refused);
        uploads.forEach((fact, files) -> refusals.put(
                fact,
                Stream.concat(
                                refused.getOrDefault(fact, List.of()).stream(),
                                files.stream().map(file -> new Refused(why, file.name(), file.sizeBytes())))
                        .toList()));
        return new PageInput(shown, inputs, Map.of(), refusals, removed, purpose);
    }

    /** The row that was just added, or the group one was taken away from, as the end of an address; empty for all else. */
    String changedPlace() {
        var added = inputs.one("tambah");
        if (isShownGroup(added))
            return "#" + added + "." + Math.max(0, inputs.rows(added).size() - 1);
        var removed = inputs.one("hapus");
        var group = removed.substring(0, Math.max(0, removed.indexOf('.')));
        return isShownGroup(group) ? "#" + group : "";
    }

    private boolean isShownGroup(String fact) {
        return shown.contains(fact) && fact.matches("[A-Za-z0-9]+");
    }

    boolean goesOn() {
        return purpose == Purpose.GO_ON;
    }
}
