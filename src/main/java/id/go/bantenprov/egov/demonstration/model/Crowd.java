package id.go.bantenprov.egov.demonstration.model;

import id.go.bantenprov.egov.calendar.WorkingCalendar;
import id.go.bantenprov.egov.catalogue.Window;
import id.go.bantenprov.egov.web.Formats;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;

/** The stories of the residents nobody plays: they make the province busy. */
final class Crowd {
    private static final int OF_HUNDRED_RESEARCH = 55;
    private static final int OF_HUNDRED_INFORMATION = 30;
    private static final LocalTime UP = LocalTime.of(6, 0);
    private static final int WAKING_SECONDS = 16 * 60 * 60;
    private static final int OF_TEN_ON_DAYS_OFF = 2;

    private final long seed;
    private final LocalDate until;
    private final WorkingCalendar calendar;
    private final List<Window> windows;

    Crowd(long seed, LocalDate until, WorkingCalendar calendar, List<Window> windows) {
        this.seed = seed;
        this.until = until;
        this.calendar = calendar;
        this.windows =
                windows.stream().filter(window -> window.open().isBefore(until)).toList();
    }

    /** Adds stories until there are so many. */
    void tell(List<Story> stories, int applications) {
        while (stories.size() < applications) stories.add(story(stories.size()));
    }

    private Story story(int index) {
        var random = new SplittableRandom(seed + 0x9E37_79B9_7F4A_7C15L * index);
        var residents = Residents.unnamed();
        var resident = residents.get(random.nextInt(residents.size()));
        var kind = random.nextInt(100);
        if (kind >= OF_HUNDRED_RESEARCH + OF_HUNDRED_INFORMATION && !windows.isEmpty()) {
            var window = windows.get(random.nextInt(windows.size()));
            var last = window.close().isBefore(until) ? window.close() : until;
            return ScholarshipStories.story(
                    teller(index, random, moment(random, window.open(), last)), resident, window.close());
        }
        var teller = teller(index, random, moment(random, Plan.FIRST_DAY, until));
        return kind < OF_HUNDRED_RESEARCH
                ? SkpStories.story(teller, resident.key(), resident.name())
                : PpidStories.story(teller, resident.key());
    }

    private Teller teller(int index, SplittableRandom random, OffsetDateTime from) {
        return new Teller(index, random, calendar, from);
    }

    /** A waking hour of some day; most people write on working days. */
    private OffsetDateTime moment(SplittableRandom random, LocalDate first, LocalDate last) {
        var days = Math.toIntExact(ChronoUnit.DAYS.between(first, last)) + 1;
        var day = first.plusDays(random.nextInt(days));
        while (!calendar.isWorkingDay(day) && random.nextInt(10) >= OF_TEN_ON_DAYS_OFF) {
            day = first.plusDays(random.nextInt(days));
        }
        return day.atTime(UP.plusSeconds(random.nextInt(WAKING_SECONDS)))
                .atZone(Formats.ZONE)
                .toOffsetDateTime();
    }
}
