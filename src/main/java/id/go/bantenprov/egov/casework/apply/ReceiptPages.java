package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.model.Application;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.CaseContents;
import id.go.bantenprov.egov.casework.model.Received;
import id.go.bantenprov.egov.catalogue.Catalogue;
import id.go.bantenprov.egov.catalogue.FormText;
import id.go.bantenprov.egov.catalogue.OnlineService;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.ledger.Appended;
import id.go.bantenprov.egov.ledger.Ledger;
import id.go.bantenprov.egov.ledger.LogProof;
import id.go.bantenprov.egov.ledger.Receipts;
import id.go.bantenprov.egov.web.EgovSettings;
import id.go.bantenprov.egov.web.Language;
import id.go.bantenprov.egov.web.Languages;
import id.go.bantenprov.egov.web.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The receipt of an application: to print, to keep, and to prove it to others. */
@Controller
@RequestMapping("/permohonan/{number}")
class ReceiptPages {
    private static final MediaType PROOF = new MediaType("text", "plain", StandardCharsets.UTF_8);
    private static final String SECONDS_UNTIL_PROVEN = "2";

    private final Applications applications;
    private final CaseContents contents;
    private final CaseHistory history;
    private final Catalogue catalogue;
    private final Ledger ledger;
    private final Receipts receipts;
    private final EgovSettings settings;
    private final JsonMapper json;

    ReceiptPages(
            Applications applications,
            CaseContents contents,
            CaseHistory history,
            Catalogue catalogue,
            Ledger ledger,
            Receipts receipts,
            EgovSettings settings,
            JsonMapper json) {
        this.applications = applications;
        this.contents = contents;
        this.history = history;
        this.catalogue = catalogue;
        this.ledger = ledger;
        this.receipts = receipts;
        this.settings = settings;
        this.json = json;
    }

    @GetMapping("/tanda-terima")
    ModelAndView show(Resident resident, @PathVariable String number, HttpServletRequest request) {
        var application = applications.read(resident, ApplicationNumber.named(number));
        return new ModelAndView("casework/apply/receipt", Map.of("view", view(application, Languages.of(request))));
    }

    private ReceiptView view(Application application, Language language) {
        var service = catalogue.version(application.filed().service());
        var received = received(application);
        var stated = json.readTree(received.entry());
        var sent = new Received(
                history.submittedAt(application.id()), application.filed().receivedOn());
        return new ReceiptView(
                application.number().text(),
                contents.open(application).orElseThrow().applicantName(),
                service.name().in(language),
                sent.at(),
                sent.countedOn(),
                sent.countedLater(null).isPresent(),
                LocalDate.parse(stated.path("checkDue").asString()),
                stated.has("due") ? LocalDate.parse(stated.path("due").asString()) : null,
                settings.baseUrl() + "/lacak?nomor=" + application.number(),
                ledger.proof(received.id()).map(LogProof::number).orElse(null),
                files(json.readTree(received.content()), service, language),
                history.entries(application.id()).stream()
                        .skip(1)
                        .flatMap(entry -> correction(entry, service, language).stream())
                        .toList());
    }

    /** An entry after the first that commits to files is a correction, with all that holds since. */
    private Optional<ReceiptView.Corrected> correction(Appended entry, OnlineService service, Language language) {
        var content = json.readTree(entry.content());
        if (!content.has("files")) return Optional.empty();
        return Optional.of(new ReceiptView.Corrected(
                OffsetDateTime.parse(content.path("at").asString()),
                ledger.proof(entry.id()).map(LogProof::number).orElse(null),
                files(content, service, language)));
    }

    private static List<ReceiptView.File> files(JsonNode content, OnlineService service, Language language) {
        return StreamSupport.stream(content.path("files").spliterator(), false)
                .map(file -> new ReceiptView.File(
                        label(file.path("requirement").asString(), service, language),
                        file.path("sha256").asString(),
                        file.has("kept") ? file.path("kept").asString() : null))
                .toList();
    }

    private static String label(String requirement, OnlineService service, Language language) {
        return service.form()
                .question(requirement)
                .map(question -> FormText.of(question.label()).in(language))
                .orElse(requirement);
    }

    /** The whole receipt, which opens what the entries of the case say. */
    @GetMapping(path = "/tanda-terima.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> json(Resident resident, @PathVariable String number) {
        var application = applications.read(resident, ApplicationNumber.named(number));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + application.number() + ".json\"")
                .body(receipt(application));
    }

    String receipt(Application application) {
        return receipts.json(
                application.number().text(),
                application.filed().service().code().value(),
                history.entries(application.id()),
                settings.demo());
    }

    /** The proof that the receipt stands in the public log; 503 with {@code Retry-After} during its first moments. */
    @GetMapping("/tanda-terima.tlog-proof")
    ResponseEntity<String> proof(Resident resident, @PathVariable String number) {
        var application = applications.read(resident, ApplicationNumber.named(number));
        return ledger.proof(received(application).id())
                .map(proof -> ResponseEntity.ok()
                        .contentType(PROOF)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "attachment; filename=\"" + application.number() + ".tlog-proof\"")
                        .body(proof.text()))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                        .header(HttpHeaders.RETRY_AFTER, SECONDS_UNTIL_PROVEN)
                        .contentType(PROOF)
                        .body("pending\n"));
    }

    private Appended received(Application application) {
        return history.received(application.id()).orElseThrow(() -> new NotFound(application.number()));
    }
}
