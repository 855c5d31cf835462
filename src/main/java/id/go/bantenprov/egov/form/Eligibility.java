package id.go.bantenprov.egov.form;

import id.go.bantenprov.egov.form.model.Rule;

/** Asked before applying: who does not fulfil it cannot get the service. @param basis the law or regulation */
public record Eligibility(String key, Rule rule, Localized refusal, String basis) {}
