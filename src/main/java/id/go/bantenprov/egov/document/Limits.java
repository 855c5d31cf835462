package id.go.bantenprov.egov.document;

import java.util.Set;

/**
 * What one requirement allows a file to be.
 * @param types at least one
 * @param maxBytes 1 to {@link #MOST_BYTES}
 */
public record Limits(Set<FileType> types, long maxBytes) {
    /** 20 MiB: an inspection holds a whole file in memory. */
    public static final long MOST_BYTES = 20L * 1024 * 1024;

    public Limits {
        types = Set.copyOf(types);
        if (types.isEmpty()) throw new IllegalArgumentException("A requirement allows at least one type of file.");
        if (maxBytes < 1 || maxBytes > MOST_BYTES)
            throw new IllegalArgumentException("A file may have 1 to " + MOST_BYTES + " bytes, not " + maxBytes + ".");
    }
}
