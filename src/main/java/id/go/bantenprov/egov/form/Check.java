package id.go.bantenprov.egov.form;

import id.go.bantenprov.egov.form.model.Rule;

/** A condition over several facts. @param at the fact whose field shows the text */
public record Check(String key, Rule rule, String at, Localized text) {}
