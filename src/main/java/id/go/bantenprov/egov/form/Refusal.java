package id.go.bantenprov.egov.form;

import java.util.List;

/** Why somebody cannot get the service. @param decidingFacts the answers that suffice for it, in the order of the form */
public record Refusal(String key, Localized text, String basis, List<String> decidingFacts, Reason reason) {}
