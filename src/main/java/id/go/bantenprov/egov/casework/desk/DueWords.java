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
        if (today.isAfter(due)) return new Due("late", "alert", late(due, calendar, today, language));
        if (due.equals(today)) return new Due("soon", "clock", texts.text(language, "casework.desk.due.today"));
        return new Due("run", "arrow", ahead(due, calendar, today, language));
    }

    /** The next working day by its name, unless it is tomorrow: on a Friday nobody calls Monday so. */
    private String ahead(LocalDate due, WorkingCalendar calendar, LocalDate today, Language language) {
        if (due.equals(today.plusDays(1))) return texts.text(language, "casework.desk.due.tomorrow");
        var left = calendar.daysLeft(today, due);
        return left > 1
                ? count(language, "left", left)
                : texts.text(language, "casework.desk.due.on", Formats.weekdayAndDate(due, language));
    }

    /** Without a number while the calendar of this year is not published. */
    private String late(LocalDate due, WorkingCalendar calendar, LocalDate today, Language language) {
        return calendar.knows(today)
                ? count(language, "late", calendar.lateBy(due, today))
                : texts.text(language, "casework.desk.due.uncounted");
    }

    private String count(Language language, String key, int days) {
        return texts.count(language, "casework.desk.due." + key, days, days);
    }
}
