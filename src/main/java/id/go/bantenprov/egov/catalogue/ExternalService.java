package id.go.bantenprov.egov.catalogue;

import id.go.bantenprov.egov.agency.UnitCode;
import id.go.bantenprov.egov.web.Localized;
import java.net.URI;
import java.util.List;

/**
 * A service whose home is elsewhere; we say where, and promise nothing in its name.
 *
 * @param address where it is
 * @param provider who runs it
 */
public record ExternalService(
        ServiceCode code,
        String slug,
        Localized name,
        Localized summary,
        UnitCode owner,
        List<String> keywords,
        List<LifeEvent> lifeEvents,
        List<Audience> audiences,
        URI address,
        Localized provider)
        implements PublicService {}
