package id.go.bantenprov.egov.catalogue.publish;

import id.go.bantenprov.egov.catalogue.Catalogue;
import id.go.bantenprov.egov.catalogue.publish.Publication.Altered;
import id.go.bantenprov.egov.catalogue.publish.Publication.Published;
import id.go.bantenprov.egov.web.AtStart;
import id.go.bantenprov.egov.web.StartupProblem;
import id.go.bantenprov.egov.web.Time;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Publishes new versions of services at start, after the calendar and before the first request is answered. */
@Component
class ServicesAtStart extends AtStart {
    private static final Logger LOG = LoggerFactory.getLogger(ServicesAtStart.class);

    /** The calendar is published in phase 0; the web server opens in a late one. */
    private static final int PHASE = 10;

    private final Catalogue catalogue;
    private final PublishServices publishServices;

    ServicesAtStart(Catalogue catalogue, PublishServices publishServices) {
        super(PHASE);
        this.catalogue = catalogue;
        this.publishServices = publishServices;
    }

    @Override
    protected void act() {
        switch (publishServices.handle(Time.PASSED, catalogue.versions())) {
            case Published(var versions) -> versions.forEach(each -> LOG.info("Service published: {}", each));
            case Altered(var version) ->
                throw new StartupProblem("The file of the service " + version + " was changed after it was published;"
                        + " restore it, and put the change into a file with the next version.");
        }
    }
}
