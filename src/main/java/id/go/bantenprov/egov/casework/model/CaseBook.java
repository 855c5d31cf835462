package id.go.bantenprov.egov.casework.model;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import id.go.bantenprov.egov.agency.Agencies;
import id.go.bantenprov.egov.agency.UnitCode;
import id.go.bantenprov.egov.document.StoredFiles;
import id.go.bantenprov.egov.identity.AccessRecords;
import id.go.bantenprov.egov.identity.Look;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.identity.Part;
import id.go.bantenprov.egov.ledger.Appended;
import id.go.bantenprov.egov.ledger.CaseEntry;
import id.go.bantenprov.egov.ledger.Ledger;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Writes a move in the deed's own transaction: the row, its history, in whose hands it is, the entries of the log, whose
 * screens have changed, and what an officer looked at the file for.
 */
@Component
public class CaseBook {
    private final CaseRows rows;
    private final Ledger ledger;
    private final Agencies agencies;
    private final StoredFiles files;
    private final AccessRecords accessRecords;

    CaseBook(CaseRows rows, Ledger ledger, Agencies agencies, StoredFiles files, AccessRecords accessRecords) {
        this.rows = rows;
        this.ledger = ledger;
        this.agencies = agencies;
        this.files = files;
        this.accessRecords = accessRecords;
    }

    /** Opens the case: everything of a first move, with what was handed in. */
    public void open(Actor actor, Move move, Handed handed, Terms terms) {
        rows.insert(move.after(), handed, terms);
        write(actor, move, Optional.empty(), terms);
    }

    /** @param before the application as the deed found it */
    public void write(Actor actor, Application before, Move move, Terms terms) {
        write(actor, move, actor.office(before, move.deed(), terms), terms);
        before.holder(terms).ifPresent(place -> ledger.touch("queue:" + place));
        removeLetterLeftBehind(before, move.after());
        actor.officer().ifPresent(officer -> record(officer, move));
    }

    /** Whoever acts on a file has looked at it for that; what stays within the office is no purpose for its applicant. */
    private void record(Officer officer, Move move) {
        var applicant = move.after().filed().applicant();
        if (applicant == null || CaseDeed.WITHIN_THE_OFFICE.contains(CaseDeed.of(move.deed()))) return;
        var number = move.after().number().text();
        accessRecords.record(officer, new Look(applicant, number, Part.FILE, "casework.desk.look." + move.deed()));
    }

    /** Once it is signed or sent back nobody may read it any more: the signed one is a file of its own. */
    private void removeLetterLeftBehind(Application before, Application after) {
        before.unsignedLetter()
                .filter(letter -> !after.unsignedLetter().equals(Optional.of(letter)))
                .ifPresent(files::remove);
    }

    private void write(Actor actor, Move move, Optional<Place> office, Terms terms) {
        var entries = appended(move, terms);
        rows.update(actor, office, move, entries, terms);
        ledger.touch(topics(move.after(), terms, "board"));
    }

    /** What was said moves nothing, but shows in the file and in the queues it stands in. */
    public void said(Application application, Terms terms) {
        ledger.touch(topics(application, terms));
    }

    private List<Appended> appended(Move move, Terms terms) {
        if (move.statements().isEmpty()) return List.of();
        var first = move.after().seq() + 1;
        return ledger.appendAll(IntStream.range(0, move.statements().size())
                .mapToObj(i -> entry(move.after(), move.statements().get(i), first + i, terms))
                .toList());
    }

    private CaseEntry entry(Application application, Statement statement, int seq, Terms terms) {
        var content = new HashMap<>(statement.content());
        content.put("at", ISO_OFFSET_DATE_TIME.format(terms.at().truncatedTo(ChronoUnit.SECONDS)));
        content.put("number", application.number().text());
        return new CaseEntry(
                statement.type(),
                statement.day(),
                officialCode(application.filed().owner()),
                application.filed().service().code().value(),
                application.filed().service().version(),
                Objects.requireNonNull(application.filed().tag()),
                seq,
                application.course().round(),
                statement.fields(),
                content);
    }

    /** The code under which the owner stands in the log: of the agency, or of the bureau. */
    private String officialCode(UnitCode owner) {
        var unit = agencies.find(owner).orElseThrow();
        return unit.officialCode().orElse(unit.agency()).value();
    }

    private static String[] topics(Application application, Terms terms, String... more) {
        var topics = new TreeSet<>(List.of(more));
        topics.add("application:" + application.number());
        Stream.concat(application.holder(terms).stream(), application.responsible(terms).stream())
                .forEach(place -> topics.add("queue:" + place));
        return new ArrayList<>(topics).toArray(String[]::new);
    }
}
