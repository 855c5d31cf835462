package id.go.bantenprov.egov.casework.desk;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.InForce;
import id.go.bantenprov.egov.casework.model.Refused;
import id.go.bantenprov.egov.casework.model.Unwritable;
import id.go.bantenprov.egov.identity.AccessRecords;
import id.go.bantenprov.egov.identity.Look;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.identity.Part;
import id.go.bantenprov.egov.notification.Live;
import id.go.bantenprov.egov.web.FieldError;
import id.go.bantenprov.egov.web.Languages;
import id.go.bantenprov.egov.web.Texts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** How the pages of a file answer: with the file, with the file after a deed, or with it as typed and why it was not done. */
@Component
class FileAnswers {
    private final Applications applications;
    private final InForce inForce;
    private final FileViews views;
    private final FileHistory history;
    private final HistoryWords words;
    private final Presence presence;
    private final AccessRecords accessRecords;
    private final Live live;
    private final Texts texts;

    FileAnswers(
            Applications applications,
            InForce inForce,
            FileViews views,
            FileHistory history,
            HistoryWords words,
            Presence presence,
            AccessRecords accessRecords,
            Live live,
            Texts texts) {
        this.applications = applications;
        this.inForce = inForce;
        this.views = views;
        this.history = history;
        this.words = words;
        this.presence = presence;
        this.accessRecords = accessRecords;
        this.live = live;
        this.texts = texts;
    }

    /** The file itself. The look is recorded before anything of it is read. */
    ModelAndView file(Officer officer, ApplicationNumber number, Opening opening, HttpServletRequest request) {
        return file(officer, number, opening, HttpStatus.OK, request);
    }

    private ModelAndView file(
            Officer officer, ApplicationNumber number, Opening opening, HttpStatus status, HttpServletRequest request) {
        var version = live.version();
        var application = applications.read(officer, number);
        var applicant = application.filed().applicant();
        if (applicant != null) {
            accessRecords.record(officer, new Look(applicant, number.text(), Part.FILE, Look.LOOKING));
        }
        var terms = inForce.termsToShow(application);
        if (Choices.decides(application, officer, terms)) presence.here(application.id(), officer);
        var view = views.of(officer, application, terms, opening, version, Languages.of(request));
        return new ModelAndView("casework/desk/file", Map.of("view", view), status);
    }

    /** The file to which a deed led back that could not be done any more, with what was done instead. */
    ModelAndView undone(Officer officer, ApplicationNumber number, int seenVersion, HttpServletRequest request) {
        var since = history.since(applications.read(officer, number).id(), seenVersion);
        var told = words.meanwhile(since, Languages.of(request));
        return file(officer, number, Opening.conflicting(Typed.nothing(null), told), request);
    }

    /** The form as typed, with what is wrong with it. */
    ModelAndView invalid(
            Officer officer,
            ApplicationNumber number,
            Typed typed,
            List<FieldError> errors,
            HttpServletRequest request) {
        return file(officer, number, Opening.again(typed, errors), HttpStatus.UNPROCESSABLE_CONTENT, request);
    }

    ModelAndView invalid(
            Officer officer,
            ApplicationNumber number,
            Typed typed,
            String field,
            String key,
            HttpServletRequest request) {
        var error = new FieldError(field, text("casework.desk.error." + key, request));
        return invalid(officer, number, typed, List.of(error), request);
    }

    ModelAndView invalid(
            Officer officer, ApplicationNumber number, Typed typed, Unwritable unwritable, HttpServletRequest request) {
        var why = text("casework.desk.error.unwritable", request, String.join(" ", unwritable.shown()));
        return invalid(officer, number, typed, List.of(new FieldError("reasons", why)), request);
    }

    /** The form as typed, with what is too long in it or what happened meanwhile. */
    ModelAndView refused(
            Officer officer,
            ApplicationNumber number,
            Typed typed,
            Refused refused,
            int seenVersion,
            HttpServletRequest request) {
        return switch (refused) {
            case Refused.TooLong _ -> invalid(officer, number, typed, tooLong(typed, request), request);
            case Refused.Stale _ -> {
                var why = text("casework.desk.refused.stale", request);
                yield meanwhile(officer, number, typed, seenVersion, why, request);
            }
            case Refused.NotIn(var state) -> {
                var where = text("casework.desk.state." + state.name(), request);
                var why = text("casework.desk.refused.notIn", request, where);
                yield meanwhile(officer, number, typed, seenVersion, why, request);
            }
            case Refused.NotYours _ -> {
                var why = text("casework.desk.refused.notYours", request);
                yield meanwhile(officer, number, typed, seenVersion, why, request);
            }
        };
    }

    private List<FieldError> tooLong(Typed typed, HttpServletRequest request) {
        var most = text("casework.desk.error.tooLong", request);
        return typed.tooLong().stream()
                .map(field -> new FieldError(field, most))
                .toList();
    }

    /** @param why it was not done, if nobody has done anything since */
    private ModelAndView meanwhile(
            Officer officer,
            ApplicationNumber number,
            Typed typed,
            int seenVersion,
            String why,
            HttpServletRequest request) {
        var since = history.since(applications.read(officer, number).id(), seenVersion);
        var told = since.isEmpty() ? why : words.meanwhile(since, Languages.of(request));
        return conflict(officer, number, typed, told, request);
    }

    ModelAndView conflict(
            Officer officer, ApplicationNumber number, Typed typed, String why, HttpServletRequest request) {
        return file(officer, number, Opening.conflicting(typed, why), HttpStatus.CONFLICT, request);
    }

    String text(String key, HttpServletRequest request, Object... arguments) {
        return texts.text(Languages.of(request), key, arguments);
    }
}
