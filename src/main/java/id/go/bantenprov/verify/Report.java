package id.go.bantenprov.verify;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a check found: facts for the reader, findings, each of which is something that must not be, and its verdict. */
public final class Report {
    private static final int MOST_FINDINGS = 1_000;

    /** The lack of a key weighs more than that of a proof, that of a question less; that a result is revoked, most. */
    private static final List<Verdict> LIGHT_TO_HEAVY =
            List.of(Verdict.RIGHT, Verdict.NOT_ASKED, Verdict.NOT_YET, Verdict.UNCHECKED, Verdict.REVOKED);

    private final List<String> facts = new ArrayList<>();
    private final List<String> findings = new ArrayList<>();
    private Verdict unlessWrong = Verdict.RIGHT;

    public void fact(String sentence, @Nullable Object... values) {
        facts.add(sentence.formatted(values));
    }

    /** Tells why the check cannot call everything right. */
    void cannotTell(Verdict why, String sentence, @Nullable Object... values) {
        fact(sentence, values);
        if (LIGHT_TO_HEAVY.indexOf(why) > LIGHT_TO_HEAVY.indexOf(unlessWrong)) unlessWrong = why;
    }

    /** Keeps the first thousand; one is enough to know that something is wrong. */
    public void finding(String sentence, @Nullable Object... values) {
        if (findings.size() < MOST_FINDINGS) findings.add(sentence.formatted(values));
    }

    public List<String> facts() {
        return List.copyOf(facts);
    }

    public List<String> findings() {
        return List.copyOf(findings);
    }

    Verdict verdict() {
        return findings.isEmpty() ? unlessWrong : Verdict.WRONG;
    }
}
