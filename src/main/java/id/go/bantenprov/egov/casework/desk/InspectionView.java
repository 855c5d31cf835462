package id.go.bantenprov.egov.casework.desk;

import java.time.OffsetDateTime;
import java.util.List;

/** A file as the inspectorate sees it: what was done and who looked, no answers and no attachments. */
public record InspectionView(
        String number, String service, String state, List<FileView.Happened> history, List<Looked> looks) {
    public record Looked(String who, String position, String part, String purpose, OffsetDateTime at, int looks) {}
}
