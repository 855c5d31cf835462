package id.go.bantenprov.egov.casework.desk;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file as the inspectorate sees it: what was done, who looked and who tried to, no answers and no attachments. */
public record InspectionView(
        String number, String service, String state, List<FileView.Happened> history, Looks looks, Looks attempts) {
    /** Some of a list, the newest first. @param next the last one shown if older ones follow; null at the end */
    public record Looks(List<Looked> shown, @Nullable String next) {}

    public record Looked(String who, String position, String part, String purpose, OffsetDateTime at, int looks) {}
}
