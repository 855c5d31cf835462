package id.go.bantenprov.egov.casework.desk;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previousOrSame;
import static java.util.stream.Collectors.joining;

import id.go.bantenprov.egov.calendar.Calendars;
import id.go.bantenprov.egov.calendar.WorkingCalendar;
import id.go.bantenprov.egov.casework.desk.DeskQueue.Days;
import id.go.bantenprov.egov.casework.desk.DeskQueue.Workload;
import id.go.bantenprov.egov.casework.desk.QueueFilter.Cursor;
import id.go.bantenprov.egov.casework.desk.QueueFilter.Show;
import id.go.bantenprov.egov.casework.desk.QueueFilter.Whose;
import id.go.bantenprov.egov.casework.desk.QueueView.Figure;
import id.go.bantenprov.egov.casework.desk.QueueView.Link;
import id.go.bantenprov.egov.casework.desk.QueueView.Option;
import id.go.bantenprov.egov.casework.model.MayOpen;
import id.go.bantenprov.egov.casework.model.Place;
import id.go.bantenprov.egov.casework.model.PlaceNames;
import id.go.bantenprov.egov.catalogue.Catalogue;
import id.go.bantenprov.egov.catalogue.OnlineService;
import id.go.bantenprov.egov.catalogue.ServiceCode;
import id.go.bantenprov.egov.catalogue.ServiceVersion;
import id.go.bantenprov.egov.catalogue.StepKey;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.web.Language;
import id.go.bantenprov.egov.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says a queue in words. */
@Component
class QueueViews {
    private static final List<String> STATES = List.of("CHECKING", "IN_ASSESSMENT", "IN_REVIEW", "AWAITING_SIGNATURE");
    /** As many topics as one stream takes. */
    private static final int MOST_TOPICS = 20;

    private final DeskQueue queue;
    private final Calendars calendars;
    private final Catalogue catalogue;
    private final DeskServices services;
    private final PlaceNames places;
    private final DueWords dueWords;
    private final StateWords stateWords;
    private final Texts texts;
    private final Clock clock;

    QueueViews(
            DeskQueue queue,
            Calendars calendars,
            Catalogue catalogue,
            DeskServices services,
            PlaceNames places,
            DueWords dueWords,
            StateWords stateWords,
            Texts texts,
            Clock clock) {
        this.queue = queue;
        this.calendars = calendars;
        this.catalogue = catalogue;
        this.services = services;
        this.places = places;
        this.dueWords = dueWords;
        this.stateWords = stateWords;
        this.texts = texts;
        this.clock = clock;
    }

    /** @param lookedUp what opens nothing, instead of which no other files are shown; null if nothing was looked up */
    QueueView of(
            Officer officer,
            QueueFilter filter,
            Cursor after,
            @Nullable LookedUp lookedUp,
            long version,
            Language language) {
        var calendar = calendars.current();
        var today = LocalDate.now(clock);
        var days = days(today, calendar);
        var rows =
                lookedUp == null ? queue.read(officer, filter, after, DeskQueue.SIZE, days) : List.<DeskQueue.Row>of();
        var shown = rows.subList(0, Math.min(DeskQueue.SIZE, rows.size()));
        return new QueueView(
                filter,
                only(filter, shown, language),
                scopes(officer, filter, language),
                figures(filter, queue.workload(officer, filter.whose(), days), language),
                filters(filter, language),
                services(officer, filter, language),
                states(filter, language),
                shown.stream()
                        .map(row -> row(row, filter.show(), calendar, today, language))
                        .toList(),
                rows.size() > shown.size() ? filter.addressAfter(shown.getLast().cursor()) : null,
                lookedUp,
                OffsetDateTime.now(clock),
                lookedUp == null ? topics(officer) : "",
                version);
    }

    /** On the last days of a year whose next one is not published nothing is due on the next working day. */
    static Days days(LocalDate today, WorkingCalendar calendar) {
        var next = calendar.next(today).orElse(today.plusDays(1));
        return new Days(today, next, today.with(nextOrSame(FRIDAY)), today.with(previousOrSame(MONDAY)));
    }

    /** The files of one officer name that officer; where there are none, neither is anybody. */
    private @Nullable String only(QueueFilter filter, List<DeskQueue.Row> shown, Language language) {
        var office = filter.office();
        if (office == null) return null;
        var of = QueueFilter.NOBODY.equals(office.officer()) ? "nobody" : office.officer() == null ? "all" : "officer";
        var officer = shown.stream()
                .findFirst()
                .map(DeskQueue.Row::assigneeName)
                .orElseGet(() -> texts.text(language, "casework.desk.queue.office.somebody"));
        var place = places.of(new Place(office.place()), language);
        return texts.text(language, "casework.desk.queue.office." + of, place, officer);
    }

    private List<Link> scopes(Officer officer, QueueFilter filter, Language language) {
        return Arrays.stream(Whose.values())
                .filter(whose -> whose != Whose.AGENCY || services.leadsOwner(officer))
                .map(whose -> new Link(
                        filter.within(whose).address(),
                        texts.text(language, "casework.desk.whose." + whose.code()),
                        whose == filter.whose()))
                .toList();
    }

    private List<Figure> figures(QueueFilter filter, Workload work, Language language) {
        return List.of(
                figure(filter, Show.LATE, work.late(), language),
                figure(filter, Show.TODAY, work.today(), language),
                figure(filter, Show.NEXT, work.next(), language),
                figure(filter, Show.WEEK, work.week(), language),
                figure(filter, Show.AWAITING, work.awaiting(), language),
                figure(filter, Show.ENDED, work.ended(), language));
    }

    private Figure figure(QueueFilter filter, Show show, int count, Language language) {
        var all = new QueueFilter(filter.whose(), show, null, null);
        var own = filter.whose() == Whose.MINE && show == Show.ENDED ? "saya." : "";
        var text = texts.text(language, "casework.desk.figure." + own + show.code());
        return new Figure(all.address(), text, count, show == Show.LATE && count > 0);
    }

    private List<Link> filters(QueueFilter filter, Language language) {
        return Arrays.stream(Show.values())
                .map(show -> new Link(
                        filter.showing(show).address(),
                        texts.text(language, "casework.desk.show." + show.code()),
                        show == filter.show()))
                .toList();
    }

    private List<Option> services(Officer officer, QueueFilter filter, Language language) {
        return services.of(officer).stream()
                .map(service -> new Option(
                        service.code().value(),
                        service.name().in(language),
                        service.code().value().equals(filter.service())))
                .toList();
    }

    private List<Option> states(QueueFilter filter, Language language) {
        return STATES.stream()
                .map(state -> new Option(
                        state, texts.text(language, "casework.desk.state." + state), state.equals(filter.state())))
                .toList();
    }

    private QueueView.Row row(
            DeskQueue.Row row, Show show, WorkingCalendar calendar, LocalDate today, Language language) {
        var service = catalogue.version(new ServiceVersion(new ServiceCode(row.service()), row.serviceVersion()));
        var due = dueWords.of(show, row.day(), calendar, today, language);
        return new QueueView.Row(
                row.number(),
                due.tone(),
                due.icon(),
                due.text(),
                row.day(),
                service.name().in(language),
                MaskedName.of(row.applicantName()),
                step(row, service, language),
                holder(row, language),
                row.assigneeName() != null,
                row.written());
    }

    private String step(DeskQueue.Row row, OnlineService service, Language language) {
        return row.state().equals("AWAITING_APPLICANT") || row.step() == null
                ? stateWords.of(row.state(), row.proposed(), language)
                : service.route().step(new StepKey(row.step())).name().in(language);
    }

    private String holder(DeskQueue.Row row, Language language) {
        if (row.assigneeName() != null) return row.assigneeName();
        return row.holder() == null ? "–" : places.of(new Place(row.holder()), language);
    }

    private static String topics(Officer officer) {
        return Stream.concat(
                        MayOpen.places(officer).stream().sorted().map(place -> "queue:" + place), Stream.of("inbox"))
                .limit(MOST_TOPICS)
                .collect(joining(" "));
    }
}
