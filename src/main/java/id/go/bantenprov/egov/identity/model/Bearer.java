package id.go.bantenprov.egov.identity.model;

import id.go.bantenprov.egov.identity.Person;

/** Whoever comes with a token: the person who made it, as that person stands now. */
public record Bearer(ApiToken token, Person person) {}
