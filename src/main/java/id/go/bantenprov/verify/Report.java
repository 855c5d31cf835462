package id.go.bantenprov.verify;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a check found: facts for the reader, and findings, each of which is something that must not be. */
public final class Report {
    private static final int MOST_FINDINGS = 1_000;

    private final List<String> facts = new ArrayList<>();
    private final List<String> findings = new ArrayList<>();

    public void fact(String sentence, @Nullable Object... values) {
        facts.add(sentence.formatted(values));
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

    public boolean clean() {
        return findings.isEmpty();
    }
}
