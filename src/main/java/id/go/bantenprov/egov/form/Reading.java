package id.go.bantenprov.egov.form;

import java.util.List;

/** What became of the input for one fact: the answer to keep, and what is wrong with it, one problem a field. */
public record Reading(Answer answer, List<Problem> problems) {
    public boolean accepted() {
        return problems.isEmpty();
    }
}
