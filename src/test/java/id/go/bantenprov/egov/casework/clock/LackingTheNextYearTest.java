package id.go.bantenprov.egov.casework.clock;

import static id.go.bantenprov.egov.calendar.PublishedCalendar.CALENDAR;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.calendar.MissingCalendarYear;
import id.go.bantenprov.egov.calendar.WorkingCalendar;
import id.go.bantenprov.egov.casework.ApplicationId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What time does while nobody has decreed the working days of the next year yet. */
class LackingTheNextYearTest {
    private static final ApplicationId DUE_NEXT_YEAR = new ApplicationId(new UUID(0, 1));
    private static final ApplicationId DUE_THIS_YEAR = new ApplicationId(new UUID(0, 2));

    private final WorkingCalendar oneYear =
            new WorkingCalendar(1, List.of(CALENDAR.years().getFirst()));

    @Test
    void cases_that_cannot_be_dated_keep_no_other_waiting() {
        var passed = new ArrayList<ApplicationId>();

        TimePasses.each(LackingTheNextYearTest::oneByOne, id -> {
            if (id.equals(DUE_NEXT_YEAR)) throw new MissingCalendarYear(2027);
            passed.add(id);
        });

        assertThat(passed).containsExactly(DUE_THIS_YEAR);
    }

    /** Batches of one, so that the first holds nothing that can be dated. */
    private static List<ApplicationId> oneByOne(ApplicationId after) {
        return Stream.of(DUE_NEXT_YEAR, DUE_THIS_YEAR)
                .filter(id -> id.value().compareTo(after.value()) > 0)
                .limit(1)
                .toList();
    }

    @Test
    void the_last_working_day_of_the_year_has_its_reminders() {
        var today = LocalDate.of(2026, 12, 30);

        assertThat(RemindAll.days(today, oneYear, List.of(20)))
                .contains(today, oneYear.after(today, 1))
                .allMatch(day -> day.getYear() == 2026);
    }
}
