package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.CaseReplies;
import id.go.bantenprov.egov.casework.DraftId;
import id.go.bantenprov.egov.casework.apply.SubmitWhole.Whole;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.HandingIn;
import id.go.bantenprov.egov.casework.model.Status;
import id.go.bantenprov.egov.catalogue.Catalogue;
import id.go.bantenprov.egov.catalogue.OnlineService;
import id.go.bantenprov.egov.catalogue.ServiceCode;
import id.go.bantenprov.egov.form.Localized;
import id.go.bantenprov.egov.form.Problem;
import id.go.bantenprov.egov.form.ProblemCode;
import id.go.bantenprov.egov.form.Submission;
import id.go.bantenprov.egov.identity.Limit;
import id.go.bantenprov.egov.identity.Limits;
import id.go.bantenprov.egov.identity.Part;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.identity.Scope;
import id.go.bantenprov.egov.identity.Scoped;
import id.go.bantenprov.egov.identity.Taken;
import id.go.bantenprov.egov.ledger.Receipts;
import id.go.bantenprov.egov.web.Gives;
import id.go.bantenprov.egov.web.Idempotency;
import id.go.bantenprov.egov.web.Languages;
import id.go.bantenprov.egov.web.NotFound;
import id.go.bantenprov.egov.web.Problems;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Applications for the programs of those who apply. */
@RestController
@RequestMapping("/api/v1/applications")
class ApplicationApi {
    /**
     * A whole application.
     *
     * @param draft the one under which its files were uploaded; absent if it has none
     * @param answers by fact, as the service describes them; absent if there are none
     */
    record Body(
            @Nullable String service,
            @Nullable String draft,
            @Nullable Map<String, Object> answers) {}

    private static final Problem NO_SERVICE =
            new Problem("service", ProblemCode.MISSING, new Localized("layanan", "the service"), null, null);

    private final SubmitWhole submitWhole;
    private final Applications applications;
    private final OwnApplications own;
    private final ReceiptPages receipts;
    private final OwnLooks looks;
    private final Catalogue catalogue;
    private final Limits limits;
    private final Clock clock;
    private final Idempotency idempotency;
    private final FieldProblems fields;
    private final Problems problems;

    ApplicationApi(
            SubmitWhole submitWhole,
            Applications applications,
            OwnApplications own,
            ReceiptPages receipts,
            OwnLooks looks,
            Catalogue catalogue,
            Limits limits,
            Clock clock,
            Idempotency idempotency,
            FieldProblems fields,
            Problems problems) {
        this.submitWhole = submitWhole;
        this.applications = applications;
        this.own = own;
        this.receipts = receipts;
        this.looks = looks;
        this.catalogue = catalogue;
        this.limits = limits;
        this.clock = clock;
        this.idempotency = idempotency;
        this.fields = fields;
        this.problems = problems;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Scoped(Scope.APPLICATIONS_WRITE)
    @Gives(ApplicationJson.Named.class)
    ResponseEntity<?> submit(Resident resident, @RequestBody Body body, HttpServletRequest request) {
        return idempotency.answer(
                resident,
                resident.account(),
                request,
                body,
                () -> counted(resident, submitted(resident, body, request), request));
    }

    /** A refusal is kept for repeats as well, and costs its sender nothing: so refusals are counted. */
    private ResponseEntity<?> counted(Resident resident, ResponseEntity<?> answer, HttpServletRequest request) {
        if (!answer.getStatusCode().isError()) return answer;
        return limits.take(Limit.REFUSED_FORM, resident.account().toString()) instanceof Taken.Wait(var seconds)
                ? problems.tooOften(seconds, Map.of(), request)
                : answer;
    }

    private ResponseEntity<?> submitted(Resident resident, Body body, HttpServletRequest request) {
        var named = body.service();
        if (named == null) return fields.invalid(List.of(NO_SERVICE), request);
        var service = ServiceCode.parse(named).orElseThrow(() -> new NotFound(named));
        var draft =
                Optional.ofNullable(body.draft()).map(id -> DraftId.parse(id).orElseThrow(() -> new NotFound(id)));
        var answers = Objects.requireNonNullElse(body.answers(), Map.<String, Object>of());
        var command = new SubmitWhole.Command(service, draft, answers, Languages.of(request));
        return switch (submitWhole.handle(resident, command)) {
            case Whole.Invalid(var wrong) -> fields.invalid(wrong, request);
            case Whole.Sent(HandingIn.Submitted(var number)) -> created(number);
            case Whole.Sent(HandingIn.AlreadySubmitted(var number)) -> created(number);
            case Whole.Sent(HandingIn.Incomplete(var why)) ->
                fields.incomplete(why.problems(), why.missing().facts(), asked(service), request);
            case Whole.Sent(HandingIn.NotEligible(Submission.NotEligible(var reasons))) ->
                problems.problem(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "not-eligible",
                        Map.of(
                                "reasons",
                                reasons.stream().map(reason -> reason.key()).toList()),
                        request);
            case Whole.Sent(HandingIn.WindowClosed _) ->
                problems.problem(HttpStatus.CONFLICT, "window-closed", request);
            case Whole.Sent(HandingIn.NewVersion _) -> problems.problem(HttpStatus.CONFLICT, "new-version", request);
        };
    }

    private OnlineService asked(ServiceCode service) {
        return catalogue.current(service, LocalDate.now(clock)).orElseThrow(() -> new NotFound(service));
    }

    private static ResponseEntity<?> created(ApplicationNumber number) {
        return ResponseEntity.created(URI.create("/api/v1/applications/" + number))
                .eTag("\"1\"")
                .body(new ApplicationJson.Named(number.text(), 1));
    }

    /** The applications of whoever asks, the newest first, 20 at a time. */
    @GetMapping
    @Scoped(Scope.APPLICATIONS_READ)
    ApplicationJson.Listing list(Resident resident, @RequestParam(defaultValue = "") String after) {
        var rows = own.sent(resident, ApplicationNumber.parse(after));
        var shown = rows.subList(0, Math.min(rows.size(), OwnApplications.PAGE));
        var lines = shown.stream()
                .map(row -> new ApplicationJson.Line(
                        row.number(),
                        row.service(),
                        Status.named(row.state()).code(),
                        row.version(),
                        row.submittedAt()))
                .toList();
        return new ApplicationJson.Listing(
                lines, rows.size() > shown.size() ? shown.getLast().number() : null);
    }

    @GetMapping("/{number}")
    @Scoped(Scope.APPLICATIONS_READ)
    ResponseEntity<ApplicationJson> one(Resident resident, @PathVariable String number) {
        var application = applications.read(resident, ApplicationNumber.named(number));
        var shown = ApplicationJson.of(application);
        // without corrections it says no more than where the application stands
        if (!shown.corrections().isEmpty()) looks.record(resident, application, Part.FILE);
        return CaseReplies.at(application).body(shown);
    }

    @GetMapping(path = "/{number}/receipt", produces = MediaType.APPLICATION_JSON_VALUE)
    @Scoped(Scope.APPLICATIONS_READ)
    @Gives(schema = Receipts.SCHEMA)
    String receipt(Resident resident, @PathVariable String number) {
        var application = applications.read(resident, ApplicationNumber.named(number));
        looks.record(resident, application, Part.FILE);
        return receipts.receipt(application);
    }
}
