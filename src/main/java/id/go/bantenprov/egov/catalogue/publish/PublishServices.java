package id.go.bantenprov.egov.catalogue.publish;

import id.go.bantenprov.egov.catalogue.OnlineService;
import id.go.bantenprov.egov.catalogue.Promise;
import id.go.bantenprov.egov.catalogue.ServiceVersion;
import id.go.bantenprov.egov.catalogue.Window;
import id.go.bantenprov.egov.catalogue.publish.Publication.Altered;
import id.go.bantenprov.egov.catalogue.publish.Publication.Published;
import id.go.bantenprov.egov.ledger.EntryType;
import id.go.bantenprov.egov.ledger.Ledger;
import id.go.bantenprov.egov.ledger.PublicEntry;
import id.go.bantenprov.egov.web.Time;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** States new versions and windows in the public log. What is stated is never edited: a change is a new version. */
@Service
class PublishServices {
    private final PublishedServices published;
    private final Ledger ledger;
    private final Clock clock;

    PublishServices(PublishedServices published, Ledger ledger, Clock clock) {
        this.published = published;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** @param services every version there is, as loaded */
    @Transactional
    public Publication handle(Time time, List<OnlineService> services) {
        for (var service : services) if (isAltered(service)) return new Altered(service.serviceVersion());
        var versions = new ArrayList<ServiceVersion>();
        for (var service : services) {
            if (published.add(service, OffsetDateTime.now(clock))) {
                ledger.append(promiseOf(service));
                versions.add(service.serviceVersion());
            }
            for (var window : service.windows())
                if (published.add(service.code(), window)) ledger.append(openingOf(service, window));
        }
        return new Published(versions);
    }

    private boolean isAltered(OnlineService service) {
        return published
                .definition(service.serviceVersion())
                .filter(definition -> !definition.equals(service.definitionSha256()))
                .isPresent();
    }

    private PublicEntry promiseOf(OnlineService service) {
        return new PublicEntry(
                EntryType.SERVICE_PUBLISHED,
                LocalDate.now(clock),
                Map.of(
                        "service", service.code().value(),
                        "version", service.version(),
                        "validFrom", service.validFrom(),
                        "definition", service.definitionSha256(),
                        "promise", fields(service.promise())));
    }

    private static Map<String, Object> fields(Promise promise) {
        Object extension = promise.extension().isPresent()
                ? Map.of("mode", "byNotice", "days", promise.extension().getAsInt())
                : "none";
        return Map.of(
                "days", promise.days(),
                "from", promise.from().code(),
                "check", promise.check(),
                "answerWithin", promise.answerWithin(),
                "extension", extension,
                "silence", promise.silence().name().toLowerCase(Locale.ROOT),
                "objection", promise.objection(),
                "resumeFloor", promise.resumeFloor());
    }

    private PublicEntry openingOf(OnlineService service, Window window) {
        return new PublicEntry(
                EntryType.SERVICE_WINDOW,
                LocalDate.now(clock),
                Map.of("service", service.code().value(), "open", window.open(), "close", window.close()));
    }
}
