package id.go.bantenprov.egov.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The calendar as files: for each year {@code 2026.csv} with its days off and {@code 2026.properties} with decree and
 * office hours. The folder can be set, so that a new decree needs a restart and no new program.
 */
@Component
class CalendarFiles {
    private static final Map<String, DayOff.Kind> KINDS =
            Map.of("libur_nasional", DayOff.Kind.HOLIDAY, "cuti_bersama", DayOff.Kind.COLLECTIVE_LEAVE);

    private final String folder;

    /** @param folder a Spring resource location with a slash at its end */
    CalendarFiles(@Value("${egov.calendar.folder:classpath:data/calendar/}") String folder) {
        this.folder = folder;
    }

    /** All years of the folder. A file that cannot be read stops the start: a wrong calendar is worse than none. */
    List<CalendarYear> read() throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources(folder + "*.csv");
        var years = new ArrayList<CalendarYear>();
        for (var file : files) years.add(year(file));
        return years;
    }

    private static CalendarYear year(Resource daysOff) throws IOException {
        var year = String.valueOf(daysOff.getFilename()).replace(".csv", "");
        var settings = settings(daysOff.createRelative(year + ".properties"));
        var decree = settings.getProperty("decree", "");
        return new CalendarYear(Integer.parseInt(year), decree, daysOff(daysOff), hours(settings));
    }

    private static List<DayOff> daysOff(Resource file) throws IOException {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file.getInputStream(), UTF_8))) {
            return rows.stream().map(CalendarFiles::dayOff).toList();
        }
    }

    private static DayOff dayOff(NamedCsvRecord row) {
        var kind = KINDS.get(row.getField("type"));
        if (kind == null) throw new IllegalArgumentException("Unknown kind of day off: " + row.getField("type"));
        return new DayOff(LocalDate.parse(row.getField("date")), kind, row.getField("name"));
    }

    private static OfficeHours hours(Properties settings) {
        var close = new EnumMap<DayOfWeek, LocalTime>(DayOfWeek.class);
        Arrays.stream(DayOfWeek.values()).forEach(weekday -> {
            var time = settings.getProperty("close." + weekday.name().toLowerCase(Locale.ROOT));
            if (time != null) close.put(weekday, LocalTime.parse(time));
        });
        return new OfficeHours(close);
    }

    private static Properties settings(Resource file) throws IOException {
        var settings = new Properties();
        try (var text = new InputStreamReader(file.getInputStream(), UTF_8)) {
            settings.load(text);
        }
        return settings;
    }
}
