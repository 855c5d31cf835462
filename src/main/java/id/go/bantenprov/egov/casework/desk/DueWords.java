package id.go.bantenprov.egov.casework.desk;

import id.go.bantenprov.egov.calendar.WorkingCalendar;
import id.go.bantenprov.egov.casework.desk.QueueFilter.Show;
import id.go.bantenprov.egov.web.Formats;
import id.go.bantenprov.egov.web.Language;
import id.go.bantenprov.egov.web.Texts;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Says how near a due day is: in a word, a tone and an icon. */
@Component
public class DueWords {
    /** As an {@code egov-status} shows it. */
    public record Due(String tone, String icon, String text) {}

    private final Texts texts;

    DueWords(Texts texts) {
        this.texts = texts;
    }

    /** @param day due, to be answered by, or ended on, as {@code show} has it */
    Due of(Show show, LocalDate day, WorkingCalendar calendar, LocalDate today, Language language) {
        var date = Formats.shortDate(day, language);
        return switch (show) {
            case AWAITING -> new Due("yours", "person", texts.text(language, "casework.desk.due.answerBy", date));
            case ENDED -> new Due("calm", "info", texts.text(language, "casework.desk.due.ended", date));
            default -> of(day, calendar, today, language);
        };
    }

    Due of(LocalDate due, WorkingCalendar calendar, LocalDate today, Language language) {
        var late = calendar.lateBy(due, today);
        if (late > 0) return new Due("late", "alert", count(language, "late", late));
        var left = calendar.daysLeft(today, due);
        if (left == 0) return new Due("soon", "clock", texts.text(language, "casework.desk.due.today"));
        if (left == 1) return new Due("run", "arrow", texts.text(language, "casework.desk.due.tomorrow"));
        return new Due("run", "arrow", count(language, "left", left));
    }

    private String count(Language language, String key, int days) {
        return texts.count(language, "casework.desk.due." + key, days, days);
    }
}
