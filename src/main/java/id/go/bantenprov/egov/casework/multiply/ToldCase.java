package id.go.bantenprov.egov.casework.multiply;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Of a case that was told by deeds all that its copies may not take over as it is: what is sealed, and what stands in
 * the log.
 *
 * @param year in which it was received
 * @param answers as they are kept, opened
 * @param letter null before one is written
 * @param messages in the order they were written
 * @param entries in their order
 */
record ToldCase(
        UUID id,
        int year,
        String answers,
        @Nullable ToldLetter letter,
        List<ToldMessage> messages,
        List<ToldEntry> entries) {

    /** @param signed whether it ended the case */
    record ToldLetter(String agency, int year, int seq, String number, boolean signed) {
        /** Its number with another place in the sequence of the agency. */
        String numbered(int otherSeq) {
            return number.replace("/" + seq + "-", "/" + otherSeq + "-");
        }
    }

    /** A message or note, opened. */
    record ToldMessage(UUID id, String text) {}
}
