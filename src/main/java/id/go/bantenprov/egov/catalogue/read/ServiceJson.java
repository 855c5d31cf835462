package id.go.bantenprov.egov.catalogue.read;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.go.bantenprov.egov.catalogue.ExternalService;
import id.go.bantenprov.egov.catalogue.LifeEvent;
import id.go.bantenprov.egov.catalogue.MeasuredDuration.Measured;
import id.go.bantenprov.egov.catalogue.OnlineService;
import id.go.bantenprov.egov.catalogue.Promise;
import id.go.bantenprov.egov.catalogue.PublicService;
import id.go.bantenprov.egov.catalogue.Step;
import id.go.bantenprov.egov.catalogue.Window;
import id.go.bantenprov.egov.web.Localized;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A service as the interface shows it in a list.
 *
 * @param kind {@code online} or {@code elsewhere}; the latter has an address, the former a promise
 * @param owner unit code of the agency or bureau that answers for it
 */
@JsonInclude(Include.NON_NULL)
record ServiceJson(
        String code,
        String slug,
        String kind,
        Localized name,
        Localized summary,
        String owner,
        List<String> lifeEvents,
        List<String> audiences,
        @Nullable URI address,
        @Nullable PromiseJson promise,
        @Nullable List<Window> windows,
        @Nullable Measured measured) {
    record Listing(List<ServiceJson> services) {}

    static ServiceJson of(PublicService service, Optional<Measured> measured) {
        var online = service instanceof OnlineService each ? each : null;
        return new ServiceJson(
                service.code().value(),
                service.slug(),
                online == null ? "elsewhere" : "online",
                service.name(),
                service.summary(),
                service.owner().value(),
                service.lifeEvents().stream()
                        .map(LifeEvent::name)
                        .map(ServiceJson::small)
                        .toList(),
                service.audiences().stream()
                        .map(Enum::name)
                        .map(ServiceJson::small)
                        .toList(),
                service instanceof ExternalService elsewhere ? elsewhere.address() : null,
                online == null ? null : PromiseJson.of(online.promise()),
                online == null ? null : online.windows(),
                measured.orElse(null));
    }

    private static String small(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Working days. @param extension days the law lets the office add once, by notice */
    @JsonInclude(Include.NON_NULL)
    record PromiseJson(
            int days,
            String from,
            int check,
            int answerWithin,
            @Nullable Integer extension,
            String silence,
            int objection,
            int resumeFloor,
            int rounds) {
        static PromiseJson of(Promise promise) {
            return new PromiseJson(
                    promise.days(),
                    promise.from().code(),
                    promise.check(),
                    promise.answerWithin(),
                    promise.extension().isPresent() ? promise.extension().getAsInt() : null,
                    small(promise.silence().name()),
                    promise.objection(),
                    promise.resumeFloor(),
                    promise.rounds());
        }
    }

    /** @param definition SHA-256 of the file, as the public log states it @param form as {@link FormJson} writes it */
    @JsonInclude(Include.NON_NULL)
    record Whole(
            @JsonUnwrapped ServiceJson service,
            @Nullable String version,
            @Nullable LocalDate validFrom,
            @Nullable String definition,
            @Nullable List<StepJson> route,
            @Nullable Map<String, Object> form) {
        static Whole of(ServiceJson service, OnlineService online) {
            return new Whole(
                    service,
                    online.version(),
                    online.validFrom(),
                    online.definitionSha256(),
                    online.route().steps().stream().map(StepJson::of).toList(),
                    FormJson.of(online.form()));
        }

        static Whole elsewhere(ServiceJson service) {
            return new Whole(service, null, null, null, null, null);
        }
    }

    /** @param who unit or position that acts; none for the issue @param workingDays of an assessment */
    @JsonInclude(Include.NON_NULL)
    record StepJson(
            String key,
            Localized name,
            @Nullable String who,
            @Nullable Integer workingDays) {
        static StepJson of(Step step) {
            return switch (step) {
                case Step.Check(var key, var name, var unit) -> new StepJson(key.value(), name, unit.value(), null);
                case Step.Assessment assessment ->
                    new StepJson(
                            assessment.key().value(),
                            assessment.name(),
                            assessment.assessor(),
                            assessment.workingDays());
                case Step.Review(var key, var name, var unit) -> new StepJson(key.value(), name, unit.value(), null);
                case Step.Approval(var key, var name, var position) ->
                    new StepJson(key.value(), name, position.value(), null);
                case Step.Signature(var key, var name, var position) ->
                    new StepJson(key.value(), name, position.value(), null);
                case Step.Issue issue -> new StepJson(issue.key().value(), issue.name(), null, null);
            };
        }
    }
}
