package id.go.bantenprov.egov.casework.board;

import id.go.bantenprov.egov.calendar.CalendarYear;
import id.go.bantenprov.egov.calendar.DayOff;
import id.go.bantenprov.egov.calendar.OfficeHours;
import id.go.bantenprov.egov.calendar.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** By what the log lets its cases be judged: calendars, promises and application windows, each from its entry on. */
final class Stated {
    /**
     * What a service version promises.
     *
     * @param from {@link #RECEIVED}, {@link #WINDOW_CLOSE}, or else when the file is complete
     */
    record Terms(int days, String from, int check, int resumeFloor) {
        static final String RECEIVED = "received";
        static final String WINDOW_CLOSE = "windowClose";
    }

    private record Window(LocalDate open, LocalDate close) {}

    private final NavigableMap<Long, CalendarYear> years = new TreeMap<>();
    private final Map<Long, WorkingCalendar> calendars = new HashMap<>();
    private final Map<String, Terms> terms = new HashMap<>();
    private final Map<String, List<Window>> windows = new HashMap<>();

    void read(BoardEntry statement) {
        switch (statement.type()) {
            case "calendar.published" -> years.put(statement.index(), year(statement));
            case "service.published" ->
                terms.put(key(statement.text("service"), statement.text("version")), promise(statement));
            case "service.window" ->
                windows.computeIfAbsent(statement.text("service"), _ -> new ArrayList<>())
                        .add(new Window(statement.day("open"), statement.day("close")));
            default -> {}
        }
    }

    /**
     * The calendar in force just before that entry.
     *
     * @throws CannotJudge if there is none yet
     */
    WorkingCalendar calendarAt(long index) {
        var newest = years.lowerKey(index);
        if (newest == null) throw new CannotJudge("no calendar is published yet");
        return calendars.computeIfAbsent(newest, this::calendarWith);
    }

    private WorkingCalendar calendarWith(long newest) {
        var byYear = new TreeMap<Integer, CalendarYear>();
        years.headMap(newest, true).values().forEach(year -> byYear.put(year.year(), year));
        return new WorkingCalendar(1, byYear.values());
    }

    /** @throws CannotJudge if that version is not published */
    Terms terms(String service, String version) {
        var promised = terms.get(key(service, version));
        if (promised == null)
            throw new CannotJudge("the promise of %s version %s is not published".formatted(service, version));
        return promised;
    }

    /**
     * The last day of the window in which an application received on that day came.
     *
     * @throws CannotJudge if there is none
     */
    LocalDate windowClose(String service, LocalDate received) {
        return windows.getOrDefault(service, List.of()).stream()
                .filter(window -> !window.open.isAfter(received))
                .max(Comparator.comparing(Window::open))
                .map(Window::close)
                .orElseThrow(() -> new CannotJudge("no window of " + service + " is published"));
    }

    private static String key(String service, String version) {
        return service + " " + version;
    }

    private static Terms promise(BoardEntry statement) {
        var promise = statement.fields().path("promise");
        return new Terms(
                promise.path("days").asInt(),
                promise.path("from").asString(""),
                promise.path("check").asInt(),
                promise.path("resumeFloor").asInt(1));
    }

    private static CalendarYear year(BoardEntry statement) {
        var off = new ArrayList<DayOff>();
        for (var day : statement.fields().path("off"))
            off.add(new DayOff(LocalDate.parse(day.asString()), DayOff.Kind.HOLIDAY, ""));
        var close = new EnumMap<DayOfWeek, LocalTime>(DayOfWeek.class);
        int weekday = 1;
        for (var time : statement.fields().path("close")) {
            if (!time.asString("").isEmpty()) close.put(DayOfWeek.of(weekday), LocalTime.parse(time.asString()));
            weekday++;
        }
        return new CalendarYear(
                statement.fields().path("year").asInt(), "entry " + statement.index(), off, new OfficeHours(close));
    }
}
