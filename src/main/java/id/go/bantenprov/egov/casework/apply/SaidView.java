package id.go.bantenprov.egov.casework.apply;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an applicant has sent, with the corrections sent since.
 *
 * @param sections page by page of the form; none once the contents are erased
 */
public record SaidView(String number, String service, List<Section> sections) {
    public record Section(String title, List<Answered> answers) {}

    /** @param files that were handed in; none for all other answers */
    public record Answered(String label, List<String> lines, List<File> files) {}

    /** @param address where it is downloaded; null where only its digest is kept */
    public record File(
            String name, long sizeBytes, @Nullable String address) {}
}
