package id.go.bantenprov.egov.casework.desk;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A name by which an officer knows a row again, and nobody else the person. */
final class MaskedName {
    private MaskedName() {}

    /** For example {@code N••• S•••}; a dash once the person's data have been erased. */
    static String of(@Nullable String name) {
        if (name == null || name.isBlank()) return "–";
        return Arrays.stream(name.strip().split("\\s+"))
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)) + "•••")
                .collect(joining(" "));
    }
}
