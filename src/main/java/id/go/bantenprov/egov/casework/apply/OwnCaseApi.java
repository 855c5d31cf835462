package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.CaseReplies;
import id.go.bantenprov.egov.casework.apply.SendMessage.Sending;
import id.go.bantenprov.egov.casework.model.Actor;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.CaseContents;
import id.go.bantenprov.egov.casework.model.Correspondence;
import id.go.bantenprov.egov.casework.model.Refused;
import id.go.bantenprov.egov.casework.model.Withdrawing;
import id.go.bantenprov.egov.identity.Limit;
import id.go.bantenprov.egov.identity.Limits;
import id.go.bantenprov.egov.identity.Part;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.identity.Scope;
import id.go.bantenprov.egov.identity.Scoped;
import id.go.bantenprov.egov.identity.Taken;
import id.go.bantenprov.egov.web.Gives;
import id.go.bantenprov.egov.web.Idempotency;
import id.go.bantenprov.egov.web.IfMatch;
import id.go.bantenprov.egov.web.Problems;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What an applicant's program does with an application that was sent. */
@RestController
@RequestMapping("/api/v1/applications/{number}")
class OwnCaseApi {
    record MessageBody(@Nullable String text) {}

    private final Applications applications;
    private final WithdrawApplication withdrawApplication;
    private final SendMessage sendMessage;
    private final CaseContents contents;
    private final Correspondence correspondence;
    private final OwnLooks looks;
    private final Limits limits;
    private final IfMatch ifMatch;
    private final Idempotency idempotency;
    private final CaseReplies replies;
    private final Problems problems;

    OwnCaseApi(
            Applications applications,
            WithdrawApplication withdrawApplication,
            SendMessage sendMessage,
            CaseContents contents,
            Correspondence correspondence,
            OwnLooks looks,
            Limits limits,
            IfMatch ifMatch,
            Idempotency idempotency,
            CaseReplies replies,
            Problems problems) {
        this.applications = applications;
        this.withdrawApplication = withdrawApplication;
        this.sendMessage = sendMessage;
        this.contents = contents;
        this.correspondence = correspondence;
        this.looks = looks;
        this.limits = limits;
        this.ifMatch = ifMatch;
        this.idempotency = idempotency;
        this.replies = replies;
        this.problems = problems;
    }

    @PostMapping("/withdrawal")
    @Scoped(Scope.APPLICATIONS_WRITE)
    @Gives(ApplicationJson.class)
    ResponseEntity<?> withdraw(
            Resident resident,
            @PathVariable String number,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String named,
            HttpServletRequest request) {
        var parsed = ApplicationNumber.named(number);
        return ifMatch.onVersion(
                named,
                request,
                version -> withdraw(resident, new WithdrawApplication.Command(parsed, version), request));
    }

    private ResponseEntity<?> withdraw(
            Resident resident, WithdrawApplication.Command command, HttpServletRequest request) {
        return switch (withdrawApplication.handle(resident, command)) {
            case Withdrawing.Withdrawn(var move) -> CaseReplies.at(move.after()).body(ApplicationJson.of(move.after()));
            case Refused refused -> replies.refused(refused, request);
        };
    }

    @GetMapping("/messages")
    @Scoped(Scope.APPLICATIONS_READ)
    ApplicationJson.Messages messages(Resident resident, @PathVariable String number) {
        var application = applications.read(resident, ApplicationNumber.named(number));
        looks.record(resident, application, Part.MESSAGES);
        return new ApplicationJson.Messages(contents
                .open(application)
                .map(opened -> correspondence.messages(application.id(), opened.key()))
                .orElse(List.of())
                .stream()
                .map(message -> new ApplicationJson.Message(
                        message.from() == Actor.Kind.RESIDENT ? "applicant" : "office", message.text(), message.at()))
                .toList());
    }

    @PostMapping("/messages")
    @ResponseStatus(HttpStatus.CREATED)
    @Scoped(Scope.APPLICATIONS_WRITE)
    @Gives
    ResponseEntity<?> write(
            Resident resident, @PathVariable String number, @RequestBody MessageBody body, HttpServletRequest request) {
        var text = Objects.requireNonNullElse(body.text(), "");
        var own = applications.read(resident, ApplicationNumber.named(number));
        var command = new SendMessage.Command(own.number(), text);
        if (limits.take(Limit.MESSAGE, command.countedBy(resident)) instanceof Taken.Wait(var seconds)) {
            return problems.tooOften(seconds, Map.of(), request);
        }
        return idempotency.answer(resident, resident.account(), request, body, () -> switch (sendMessage.handle(
                resident, command)) {
            case Sending.Sent _ -> ResponseEntity.status(HttpStatus.CREATED).build();
            case Sending.Empty _ -> problems.problem(HttpStatus.UNPROCESSABLE_CONTENT, "nothing-said", request);
            case Sending.TooLong _ -> replies.tooLong(SendMessage.LENGTH_MAX, request);
        });
    }
}
