package id.go.bantenprov.egov.calendar;

import id.go.bantenprov.egov.web.Time;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Publishes what has changed in the calendar's files. No deed can date anything meanwhile. */
@Service
class PublishCalendar {
    private final CalendarYears years;
    private final ApplicationEventPublisher events;

    PublishCalendar(CalendarYears years, ApplicationEventPublisher events) {
        this.years = years;
        this.events = events;
    }

    /**
     * @param files the years as the files have them; a published year without a file stays as it is
     * @return what was published; empty if the files say nothing new
     * @throws IllegalArgumentException if the years would no longer follow each other
     */
    @Transactional
    public Optional<CalendarRevised> handle(Time time, List<CalendarYear> files) {
        years.lockForPublishing();
        var published = byYear(years.all());
        var changed = files.stream()
                .filter(each -> !each.equals(published.get(each.year())))
                .toList();
        if (changed.isEmpty()) return Optional.empty();
        var revised = new CalendarRevised(years.revision() + 1, changed);
        mustStayWhole(revised, published);
        changed.forEach(each -> years.save(each, revised.revision()));
        events.publishEvent(revised);
        return Optional.of(revised);
    }

    private static void mustStayWhole(CalendarRevised revised, Map<Integer, CalendarYear> published) {
        var whole = new TreeMap<>(published);
        whole.putAll(byYear(revised.years()));
        var _ = new WorkingCalendar(revised.revision(), whole.values());
    }

    private static Map<Integer, CalendarYear> byYear(List<CalendarYear> years) {
        return years.stream().collect(Collectors.toMap(CalendarYear::year, Function.identity()));
    }
}
