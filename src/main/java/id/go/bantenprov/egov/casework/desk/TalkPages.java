package id.go.bantenprov.egov.casework.desk;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.BackToFile;
import id.go.bantenprov.egov.casework.model.Assigning;
import id.go.bantenprov.egov.casework.model.Refused;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.identity.StaffId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What goes on around a file: messages, notes, and who works on it. */
@Controller
@RequestMapping("/kerja/permohonan/{number}")
class TalkPages {
    private final WriteToApplicant writeToApplicant;
    private final AddNote addNote;
    private final AssignApplication assign;
    private final FileAnswers answers;

    TalkPages(WriteToApplicant writeToApplicant, AddNote addNote, AssignApplication assign, FileAnswers answers) {
        this.writeToApplicant = writeToApplicant;
        this.addNote = addNote;
        this.assign = assign;
        this.answers = answers;
    }

    @PostMapping("/pesan")
    ModelAndView write(
            Officer officer,
            @PathVariable("number") String typedNumber,
            @RequestParam("message") String text,
            HttpServletRequest request) {
        var number = ApplicationNumber.named(typedNumber);
        var outcome = writeToApplicant.handle(officer, new WriteToApplicant.Command(number, text));
        return said(officer, number, outcome, "message", text, "pesan", request);
    }

    @PostMapping("/catatan")
    ModelAndView note(
            Officer officer,
            @PathVariable("number") String typedNumber,
            @RequestParam("note") String text,
            HttpServletRequest request) {
        var number = ApplicationNumber.named(typedNumber);
        var outcome = addNote.handle(officer, new AddNote.Command(number, text));
        return said(officer, number, outcome, "note", text, "catatan", request);
    }

    private ModelAndView said(
            Officer officer,
            ApplicationNumber number,
            Saying outcome,
            String field,
            String text,
            String done,
            HttpServletRequest request) {
        var typed = new Typed(null, Map.of(field, text));
        return switch (outcome) {
            case Saying.Said _ -> BackToFile.done(number, done, request);
            case Saying.Empty _ -> answers.invalid(officer, number, typed, field, "nothingSaid", request);
            case Saying.TooLong _ -> answers.invalid(officer, number, typed, field, "tooLong", request);
            case Saying.NotYours _ ->
                answers.conflict(
                        officer, number, typed, answers.text("casework.desk.refused.notYours", request), request);
        };
    }

    @PostMapping("/tugas")
    ModelAndView assign(
            Officer officer,
            @PathVariable("number") String typedNumber,
            @RequestParam("version") int version,
            @RequestParam("to") Optional<UUID> to,
            HttpServletRequest request) {
        var number = ApplicationNumber.named(typedNumber);
        var typed = Typed.nothing(null);
        if (to.isEmpty()) return answers.invalid(officer, number, typed, "to", "nobody", request);
        var command = new AssignApplication.Command(number, version, new StaffId(to.get()));
        return switch (assign.handle(officer, command)) {
            case Assigning.Assigned _ -> BackToFile.done(number, "tugas", request);
            case Assigning.NotInUnit _ -> answers.invalid(officer, number, typed, "to", "notInUnit", request);
            case Refused refused -> answers.refused(officer, number, typed, refused, version, request);
        };
    }
}
