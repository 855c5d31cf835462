package id.go.bantenprov.egov.form;

import java.util.List;
import java.util.Map;

/** What would become of handing in the answers now. */
public sealed interface Submission {
    /** @param reasons every condition of eligibility that is not fulfilled */
    record NotEligible(List<Refusal> reasons) implements Submission {}

    /** @param problems invalid answers and failed checks */
    record Incomplete(StillMissing missing, List<Problem> problems) implements Submission {}

    /**
     * @param answers exactly what is needed: this goes to the officers
     * @param computed what follows from them, by fact
     * @param removed facts that were answered and are not needed: neither they nor their files are handed in
     */
    record Complete(Answers answers, Map<String, Value> computed, List<String> removed) implements Submission {}
}
