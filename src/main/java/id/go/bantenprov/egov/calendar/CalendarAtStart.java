package id.go.bantenprov.egov.calendar;

import id.go.bantenprov.egov.web.AtStart;
import id.go.bantenprov.egov.web.StartupProblem;
import id.go.bantenprov.egov.web.Time;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Publishes changed calendar files at start, when all listeners are ready and before the first request is answered. */
@Component
class CalendarAtStart extends AtStart {
    private static final Logger LOG = LoggerFactory.getLogger(CalendarAtStart.class);

    /** Early: the web server opens in a late phase. */
    private static final int PHASE = 0;

    private final CalendarFiles files;
    private final PublishCalendar publishCalendar;

    CalendarAtStart(CalendarFiles files, PublishCalendar publishCalendar) {
        super(PHASE);
        this.files = files;
        this.publishCalendar = publishCalendar;
    }

    @Override
    protected void act() {
        try {
            publishCalendar
                    .handle(Time.PASSED, files.read())
                    .ifPresent(each -> LOG.info("Calendar published, revision {}", each.revision()));
        } catch (IOException | IllegalArgumentException e) {
            throw new StartupProblem("The calendar files cannot be read: " + e.getMessage(), e);
        }
    }
}
