package id.go.bantenprov.egov.casework.desk;

import static java.util.stream.Collectors.toMap;

import id.go.bantenprov.egov.calendar.Calendars;
import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.CaseReplies;
import id.go.bantenprov.egov.casework.desk.QueueFilter.Cursor;
import id.go.bantenprov.egov.casework.desk.QueueFilter.Show;
import id.go.bantenprov.egov.casework.desk.QueueFilter.Whose;
import id.go.bantenprov.egov.casework.model.Application;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.CaseContents;
import id.go.bantenprov.egov.casework.model.CaseContents.Contents;
import id.go.bantenprov.egov.casework.model.InForce;
import id.go.bantenprov.egov.form.Fact;
import id.go.bantenprov.egov.identity.AccessRecords;
import id.go.bantenprov.egov.identity.Look;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.identity.Part;
import id.go.bantenprov.egov.identity.Scoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reading cases: one's queue, and one of them. */
@RestController
@RequestMapping("/api/v1/cases")
class CaseReadingApi {
    private final DeskQueue queue;
    private final DeskServices services;
    private final Applications applications;
    private final CaseContents contents;
    private final InForce inForce;
    private final Calendars calendars;
    private final AccessRecords accessRecords;
    private final CaseAnswers answers;
    private final Clock clock;

    CaseReadingApi(
            DeskQueue queue,
            DeskServices services,
            Applications applications,
            CaseContents contents,
            InForce inForce,
            Calendars calendars,
            AccessRecords accessRecords,
            CaseAnswers answers,
            Clock clock) {
        this.queue = queue;
        this.services = services;
        this.applications = applications;
        this.contents = contents;
        this.inForce = inForce;
        this.calendars = calendars;
        this.accessRecords = accessRecords;
        this.answers = answers;
        this.clock = clock;
    }

    /** Where a case can stand. */
    enum Standing {
        CHECKING,
        IN_REVIEW,
        IN_ASSESSMENT,
        AWAITING_APPLICANT,
        AWAITING_SIGNATURE,
        ISSUED,
        REJECTED,
        WITHDRAWN,
        LAPSED,
        REVOKED
    }

    /** One's queue as its page lists it; a word that is none of the lists is refused. */
    @GetMapping
    @Scoped(id.go.bantenprov.egov.identity.Scope.CASES_READ)
    CaseJson.Page list(
            Officer officer,
            @RequestParam(name = "scope", required = false) @Nullable Whose whose,
            @RequestParam(name = "show", required = false) @Nullable Show show,
            @RequestParam(name = "service", required = false) @Nullable String service,
            @RequestParam(name = "state", required = false) @Nullable Standing state,
            @RequestParam(name = "after", required = false) @Nullable String after) {
        var asked = new QueueFilter(
                Objects.requireNonNullElse(whose, Whose.UNIT),
                Objects.requireNonNullElse(show, Show.ALL),
                service,
                state == null ? null : state.name());
        var filter = services.led(officer, asked);
        var days = QueueViews.days(LocalDate.now(clock), calendars.current());
        var rows = queue.read(officer, filter, Cursor.parse(after), DeskQueue.SIZE, days);
        var shown = rows.subList(0, Math.min(DeskQueue.SIZE, rows.size()));
        return new CaseJson.Page(
                shown.stream().map(CaseJson.Row::of).toList(),
                rows.size() > shown.size() ? shown.getLast().cursor().text() : null);
    }

    @GetMapping("/{number}")
    @Scoped(id.go.bantenprov.egov.identity.Scope.CASES_READ)
    ResponseEntity<CaseJson.Whole> one(Officer officer, @PathVariable("number") String number) {
        var application = applications.read(officer, ApplicationNumber.named(number));
        var applicant = application.filed().applicant();
        if (applicant != null) {
            accessRecords.record(
                    officer, new Look(applicant, application.number().text(), Part.FILE, Look.LOOKING));
        }
        return CaseReplies.at(application).cacheControl(CacheControl.noStore()).body(whole(application));
    }

    private CaseJson.Whole whole(Application application) {
        var opened = contents.open(application);
        return new CaseJson.Whole(
                answers.state(application),
                opened.map(Contents::applicantName).orElse(null),
                opened.map(each -> shown(application, each)).orElse(Map.of()));
    }

    /** What was answered, without the sensitive: those are shown one by one on the page, and recorded one by one. */
    private Map<String, Object> shown(Application application, Contents opened) {
        var form = inForce.termsToShow(application).service().form();
        return opened.answers().toJson().entrySet().stream()
                .filter(each -> !form.fact(each.getKey()).map(Fact::sensitive).orElse(true))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
