package id.go.bantenprov.verify.board;

import id.go.bantenprov.verify.Report;
import java.time.DateTimeException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;

/** Folds a log's entries, in index order, into the cases that the board counts; names every entry that is not as computed. */
public final class BoardFold {
    private final Report report;
    private final Services services = new Services();
    private final Map<String, CaseFile> cases = new LinkedHashMap<>();
    private WorkingDays calendar = WorkingDays.none();

    public BoardFold(Report report) {
        this.report = report;
    }

    /** @param index of the entry, one more than that of the entry before */
    public void read(long index, byte[] bytes) {
        var entry = Entry.parse(index, bytes);
        try {
            read(entry);
        } catch (CannotJudge | DateTimeException | NoSuchElementException unfit) {
            report.finding("Entry %d (%s)%s: %s.", index, entry.type(), ofCase(entry), unfit.getMessage());
        }
    }

    private void read(Entry entry) {
        switch (entry.type()) {
            case "calendar.published" -> publish(entry);
            case "service.published" -> services.publish(entry);
            case "service.window" -> services.open(entry);
            case "objection.received", "objection.decided", "log.key", "figures.published" -> {}
            case "entry.corrected" -> caseOf(entry).correct(entry);
            default -> caseOf(entry).read(entry, services, calendar, this::compare);
        }
    }

    private void publish(Entry entry) {
        calendar = calendar.with(entry);
        for (var file : cases.values()) file.redate(calendar);
    }

    private CaseFile caseOf(Entry entry) {
        return cases.computeIfAbsent(entry.text("case"), _ -> new CaseFile(entry));
    }

    private void compare(Entry entry, String field, Object computed) {
        if (entry.has(field) && !entry.text(field).equals(computed.toString()))
            report.finding(
                    "Entry %d (%s)%s: %s is %s, computed %s.",
                    entry.index(), entry.type(), ofCase(entry), field, entry.text(field), computed);
    }

    private static String ofCase(Entry entry) {
        return entry.has("case") ? " of case " + entry.text("case") : "";
    }

    Collection<CaseFile> cases() {
        return cases.values();
    }

    /** How many cases have nothing but their receipt. */
    public long silent() {
        return cases.values().stream().filter(CaseFile::silent).count();
    }
}
