package id.go.bantenprov.egov.catalogue.read;

import id.go.bantenprov.egov.agency.Unit;
import id.go.bantenprov.egov.catalogue.ExternalService;

/** A service whose home is elsewhere. @param owner the provincial agency that can help with it */
public record ElsewhereView(ExternalService service, Unit owner) {}
