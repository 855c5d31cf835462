package id.go.bantenprov.egov.demonstration.model;

import id.go.bantenprov.egov.casework.model.Correction;
import java.util.List;

/** What an officer finds wrong. @param words what the applicant then writes, where words are asked for */
record Fault(List<Correction> asked, String words) {
    static Fault of(Correction... asked) {
        return new Fault(List.of(asked), "");
    }

    /** A question and its answer. @param ground key of the service's list */
    static Fault question(String ground, String question, String answer) {
        return new Fault(List.of(new Correction(Correction.Kind.CLARIFY, "1", ground, question)), answer);
    }

    static Correction file(String requirement, String ground, String text) {
        return new Correction(Correction.Kind.REPLACE_FILE, requirement, ground, text);
    }

    static Correction field(String fact, String ground, String text) {
        return new Correction(Correction.Kind.CORRECT_FIELD, fact, ground, text);
    }
}
