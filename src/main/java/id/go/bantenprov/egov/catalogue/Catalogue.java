package id.go.bantenprov.egov.catalogue;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every service in every version, held in memory: some dozen that change with a decision. Immutable. */
public class Catalogue {
    private final Map<ServiceVersion, OnlineService> versions = new LinkedHashMap<>();
    private final Map<ServiceCode, ExternalService> elsewhere = new LinkedHashMap<>();

    private final Map<String, ResultTemplate> templates = new LinkedHashMap<>();

    /** @param services each version of an online service once, each external service once */
    public Catalogue(Collection<? extends PublicService> services, Collection<ResultTemplate> templates) {
        templates.forEach(each -> this.templates.put(each.name(), each));
        for (var service : services) {
            switch (service) {
                case OnlineService online -> versions.put(online.serviceVersion(), online);
                case ExternalService external -> elsewhere.put(external.code(), external);
            }
        }
    }

    /** The version a running case stays on. */
    public OnlineService version(ServiceVersion version) {
        var service = versions.get(version);
        if (service == null) throw new IllegalArgumentException("No service " + version);
        return service;
    }

    /** The version under which new applications come on that day. */
    public Optional<OnlineService> current(ServiceCode code, LocalDate day) {
        return versions.values().stream()
                .filter(each -> each.code().equals(code) && !each.validFrom().isAfter(day))
                .max(comparing(OnlineService::validFrom));
    }

    /** The version that has replaced this one, once drafts of the former are not taken any more. */
    public Optional<OnlineService> replacementOf(OnlineService service, LocalDate day) {
        return current(service.code(), day)
                .filter(current -> !current.version().equals(service.version()))
                .filter(current -> !day.isBefore(
                        current.validFrom().plusDays(current.draftGrace().days())));
    }

    /** The online services open to new applications on that day, each in its current version. */
    public List<OnlineService> online(LocalDate day) {
        return versions.keySet().stream()
                .map(ServiceVersion::code)
                .distinct()
                .flatMap(code -> current(code, day).stream())
                .toList();
    }

    /** All services of that day, online and elsewhere, in the order of their Indonesian names. */
    public List<PublicService> all(LocalDate day) {
        var all = new ArrayList<PublicService>(online(day));
        all.addAll(elsewhere.values());
        all.sort(comparing(service -> service.name().id()));
        return List.copyOf(all);
    }

    /** Every version there is or was. */
    public List<OnlineService> versions() {
        return List.copyOf(versions.values());
    }

    /** A service in the newest version there is. @param code as the public log names it; it may be no service's */
    public Optional<OnlineService> newest(String code) {
        return versions.values().stream()
                .filter(each -> each.code().value().equals(code))
                .max(comparing(OnlineService::validFrom));
    }

    /** What the document of a result says; every route names one that exists. */
    public ResultTemplate template(Step.Issue issue) {
        var template = templates.get(issue.template());
        if (template == null) throw new IllegalArgumentException("No result template " + issue.template());
        return template;
    }

    public Optional<PublicService> bySlug(String slug, LocalDate day) {
        return all(day).stream().filter(service -> service.slug().equals(slug)).findFirst();
    }
}
