package id.go.bantenprov.egov.identity;

import id.go.bantenprov.egov.web.Localized;
import java.util.List;
import java.util.Map;

/**
 * What a module keeps about residents. Every module that keeps any implements this, so that one download holds all and
 * one erasure reaches all.
 */
public interface PersonalData {
    /** The name of the section in the download, for example {@code applications}. */
    String section();

    /** All that is kept about this resident, as JSON values. */
    Map<String, Object> export(ResidentId resident);

    /** All that hinders erasing this resident's data, in words for the resident, such as each open case to withdraw first. */
    List<Localized> stillNeeded(ResidentId resident);

    /** What of any resident {@link #erase} leaves, until when and for whom, in words for residents; most leave nothing. */
    default List<Localized> leaves() {
        return List.of();
    }

    /** Erases what may be erased now, in the caller's transaction; what a law keeps goes at its term. */
    void erase(ResidentId resident);
}
