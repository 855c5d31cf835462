package id.go.bantenprov.egov.demonstration.model;

import java.util.List;
import java.util.Map;

/**
 * One application from draft to end, as it would go on if time did not stop.
 *
 * @param index from 0, in the order the stories were invented
 * @param resident the key of who applies
 * @param service code of the service
 * @param answers as plain data, without the files
 * @param files the requirements to hand in
 * @param scenes in order of time
 */
public record Story(
        int index,
        String resident,
        String service,
        Map<String, Object> answers,
        List<Requirement> files,
        List<Scene> scenes) {
    /** @param picture whether it is a photograph instead of a document */
    public record Requirement(String key, boolean picture) {
        static Requirement document(String key) {
            return new Requirement(key, false);
        }

        static Requirement photograph(String key) {
            return new Requirement(key, true);
        }
    }
}
