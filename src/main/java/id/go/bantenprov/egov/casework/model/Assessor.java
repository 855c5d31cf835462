package id.go.bantenprov.egov.casework.model;

import id.go.bantenprov.egov.agency.AgencyCode;

/** Who gives a view on an application, settled when it was handed in. */
public record Assessor(Place place, AgencyCode agency) {}
