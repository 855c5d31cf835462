package id.go.bantenprov.egov.catalogue;

import id.go.bantenprov.egov.web.Localized;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The 14 published components of a service standard (UU 25/2009 art. 21, Permenpan RB 15/2014). The first six are what the
 * public is promised; promise and route stand with the service itself.
 *
 * @param decree number of the decision that set the standard
 * @param requirements what the form asks to hand in
 * @param stations what happens at each step, in words for the applicant, in the order of the route
 */
public record ServiceStandard(
        String decree,
        LocalDate decreedOn,
        List<Requirement> requirements,
        Localized procedure,
        Localized duration,
        Localized fee,
        Localized product,
        Localized complaints,
        List<Localized> legalBasis,
        Localized facilities,
        Localized competence,
        Localized supervision,
        Localized staffing,
        Localized guarantee,
        Localized safety,
        Localized evaluation,
        Map<StepKey, Localized> stations) {
    /**
     * Something to hand in.
     *
     * @param onlyFor whom it is asked of, in the words of the question that decides it; empty if of everybody
     */
    public record Requirement(Localized label, List<Localized> onlyFor) {}
}
