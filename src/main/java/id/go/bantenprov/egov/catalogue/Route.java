package id.go.bantenprov.egov.catalogue;

import java.util.List;
import java.util.Optional;

/** The steps of a service in their order: a check first, a signature and the issue last. */
public record Route(List<Step> steps) {
    /** @throws IllegalArgumentException if the order is another one */
    public Route {
        steps = List.copyOf(steps);
        var last = steps.size() - 1;
        if (last < 2
                || !(steps.getFirst() instanceof Step.Check)
                || !(steps.get(last - 1) instanceof Step.Signature)
                || !(steps.get(last) instanceof Step.Issue)) {
            throw new IllegalArgumentException("A route begins with a check and ends with signature and issue");
        }
    }

    public Step.Check check() {
        return (Step.Check) steps.getFirst();
    }

    public Step.Signature signature() {
        return (Step.Signature) steps.get(steps.size() - 2);
    }

    public Step.Issue issue() {
        return (Step.Issue) steps.getLast();
    }

    /** @throws IllegalArgumentException if this route has no such step */
    public Step step(StepKey key) {
        return steps.stream()
                .filter(step -> step.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No step " + key));
    }

    public Step after(StepKey key) {
        return steps.get(steps.indexOf(step(key)) + 1);
    }

    /** The nearest review or approval before a step: where a file is returned to. */
    public Optional<Step> decidedBefore(StepKey key) {
        return steps.subList(0, steps.indexOf(step(key))).reversed().stream()
                .filter(step -> step instanceof Step.Review || step instanceof Step.Approval)
                .findFirst();
    }

    /** The check or review before a step: whose unit answers for the file while another office assesses it. */
    public Step responsibleBefore(StepKey key) {
        return steps.subList(0, steps.indexOf(step(key))).reversed().stream()
                .filter(step -> step instanceof Step.Check || step instanceof Step.Review)
                .findFirst()
                .orElseThrow();
    }
}
