package id.go.bantenprov.egov.casework.apply;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A receipt to print.
 *
 * @param applicant the name it was sent under
 * @param checkedBy last day on which the office looks whether the file is complete
 * @param due last day of a promise that counts from receipt; null where it counts from the complete file
 * @param tracking where anybody who has the number sees how it stands
 * @param countedOn the working day that counts as the day of receipt
 * @param later whether that is another day than the one it came in on
 * @param index number of its entry in the public log, from 1 as on its page; null until it has one
 * @param files as they were received first
 */
public record ReceiptView(
        String number,
        String applicant,
        String service,
        OffsetDateTime receivedAt,
        LocalDate countedOn,
        boolean later,
        LocalDate checkedBy,
        @Nullable LocalDate due,
        String tracking,
        @Nullable Long index,
        List<File> files,
        List<Corrected> corrections) {
    /** @param kept the digest of what is kept, where a picture was cleaned of what it hid; null where it is the same */
    public record File(
            String requirement, String sha256, @Nullable String kept) {}

    /**
     * A correction that was received.
     *
     * @param index number of its own entry; null until it has one
     * @param files all that hold since
     */
    public record Corrected(OffsetDateTime at, @Nullable Long index, List<File> files) {}
}
