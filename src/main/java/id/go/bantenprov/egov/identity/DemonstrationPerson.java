package id.go.bantenprov.egov.identity;

import id.go.bantenprov.egov.web.Localized;

/**
 * An invented person a visitor of a demonstration can be.
 *
 * @param role position and agency, or what kind of resident
 * @param canShow what there is to see when signed in as this person
 */
public record DemonstrationPerson(String name, Localized role, Localized canShow, EmailAddress email) {}
