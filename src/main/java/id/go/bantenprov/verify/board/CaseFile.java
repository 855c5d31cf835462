package id.go.bantenprov.verify.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All rounds of one case, known to the log by its tag alone. */
final class CaseFile {
    private final String tag;
    private final String agency;
    private final String service;
    private final List<Round> rounds = new ArrayList<>();
    private int entries;

    CaseFile(Entry first) {
        this.tag = first.text("case");
        this.agency = first.text("agency");
        this.service = first.text("service");
    }

    /** @throws CannotJudge if the log lacks something; the entry is counted nevertheless */
    void read(Entry entry, Services services, WorkingDays inForce, Expectation expectation) {
        count(entry);
        if (begins(entry)) rounds.add(new Round(services, inForce));
        if (rounds.isEmpty()) throw new CannotJudge("its case has not begun");
        rounds.getLast().read(entry, inForce, expectation);
    }

    private void count(Entry entry) {
        entries++;
        if (entry.number("seq").orElse(0) != entries)
            throw new CannotJudge("it has the number %s where %d was to come".formatted(entry.text("seq"), entries));
    }

    private static boolean begins(Entry entry) {
        return entry.type().equals("application.received") || entry.type().equals("application.reopened");
    }

    void redate(WorkingDays inForce) {
        rounds.forEach(round -> round.redate(inForce));
    }

    /** @throws CannotJudge if it corrects nothing of this case, or another was to come before it */
    void correct(Entry correction) {
        count(correction);
        long index = correction.fields().path("corrects").asLong(-1);
        if (rounds.stream()
                .noneMatch(round -> round.correct(index, correction.fields().path("fields"))))
            throw new CannotJudge("it corrects entry %d, which is not of its case".formatted(index));
    }

    /** Whether nothing has followed its receipt. */
    boolean silent() {
        return entries == 1;
    }

    String tag() {
        return tag;
    }

    String agency() {
        return agency;
    }

    String service() {
        return service;
    }

    List<Round> rounds() {
        return rounds;
    }

    Optional<Round> first() {
        return rounds.stream().findFirst();
    }
}
