package id.go.bantenprov.egov.casework.desk;

import id.go.bantenprov.egov.agency.Agencies;
import id.go.bantenprov.egov.agency.PositionCode;
import id.go.bantenprov.egov.agency.Unit;
import id.go.bantenprov.egov.agency.UnitCode;
import id.go.bantenprov.egov.casework.desk.QueueFilter.Cursor;
import id.go.bantenprov.egov.casework.desk.QueueFilter.Show;
import id.go.bantenprov.egov.casework.desk.QueueFilter.Whose;
import id.go.bantenprov.egov.casework.model.CaseDeed;
import id.go.bantenprov.egov.casework.model.MayOpen;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.web.RecordRows;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files an officer works on, by what is due next, and how many there are of each kind. */
@Repository
class DeskQueue {
    static final int SIZE = 25;

    /** Of what ended, one's own is what one has acted on, and the unit's what the unit has had in its hands. */
    private static final String OURS = "(a.owner = ANY (:owners) OR a.assessor = ANY (:places)) AND ";

    private static final String ONE_SEARCH = "ARRAY['']";
    private static final String AT_OFFICE = """
            a.holder = :office
            AND (:officer::text IS NULL OR coalesce(a.assignee::text, :nobody) = :officer)""";
    private static final String AT_OFFICE_OF_AGENCY = AT_OFFICE + " AND a.owner = ANY (:headed)";
    private static final String ACTED = """
            EXISTS (SELECT 1
                      FROM casework.history acted
                     WHERE acted.application = a.id AND acted.actor = :me)""";
    /**
     * Whether the applicant has written, and nobody who works on the file has answered, noted or done anything since. A
     * note names a place only if it comes from whoever answers for the file.
     */
    private static final String WRITTEN = """
            coalesce((SELECT NOT EXISTS (SELECT 1
                                           FROM casework.message said
                                          WHERE said.application = a.id
                                            AND said.id > m.id
                                            AND (said.kind = 'MESSAGE' OR said.sender_place IS NOT NULL))
                             AND NOT EXISTS (SELECT 1
                                               FROM casework.history h
                                              WHERE h.application = a.id
                                                AND h.actor_kind = 'OFFICER'
                                                AND h.deed NOT IN (:besideTheWork)
                                                AND h.at > m.at)
                        FROM casework.message m
                       WHERE m.application = a.id
                         AND m.from_kind = 'RESIDENT'
                       ORDER BY m.id DESC
                       LIMIT 1), false) AS written""";

    private static final String HAD = """
            EXISTS (SELECT 1
                      FROM casework.hand had
                     WHERE had.application = a.id AND had.place = ANY (:places))""";

    /**
     * @param day by which the row stands in order: due, to be answered by, or ended on
     * @param written whether the applicant has written, and nobody who works on the file has answered or acted since
     */
    record Row(
            UUID id,
            String number,
            int version,
            String service,
            String serviceVersion,
            @Nullable String applicantName,
            String state,
            @Nullable String proposed,
            @Nullable String step,
            @Nullable String holder,
            @Nullable String assigneeName,
            LocalDate day,
            boolean written) {
        Cursor cursor() {
            return new Cursor(day, id);
        }
    }

    /** How many open files are due when; what ended is counted from Monday on. */
    record Workload(int late, int today, int next, int week, int awaiting, int ended) {}

    /** The days a queue speaks of. @param next the working day after today */
    record Days(LocalDate today, LocalDate next, LocalDate friday, LocalDate monday) {}

    private final JdbcClient jdbc;
    private final MayOpen mayOpen;
    private final Agencies agencies;

    DeskQueue(JdbcClient jdbc, MayOpen mayOpen, Agencies agencies) {
        this.jdbc = jdbc;
        this.mayOpen = mayOpen;
        this.agencies = agencies;
    }

    /**
     * One row more than a page, if there is one. Each place is searched by itself, so that the first rows of a long queue
     * cost as much as those of a short one.
     */
    List<Row> read(Officer officer, QueueFilter filter, Cursor after, int size, Days days) {
        var start = start(filter.show(), after, days);
        var newestFirst = filter.show() == Show.ENDED;
        return jdbc.sql("""
                        SELECT a.*, %6$s
                          FROM unnest(%5$s) AS searched (place)
                         CROSS JOIN LATERAL
                               (SELECT a.id, a.number, a.version, a.service, a.service_version, a.applicant_name, a.state,
                                       a.proposed, a.step, a.holder, a.assignee_name, a.%1$s AS day
                                  FROM casework.application a
                                 WHERE %2$s
                                   AND %3$s
                                   AND (:service::text IS NULL OR a.service = :service)
                                   AND (:state::text IS NULL OR a.state = :state)
                                   AND (a.%1$s, a.id) %7$s (:day, :id)
                                   AND %4$s
                                 ORDER BY a.%1$s %8$s, a.id %8$s
                                 LIMIT :limit) AS a
                         ORDER BY a.day %8$s, a.id %8$s
                         LIMIT :limit
                        """.formatted(
                                filter.show().day(),
                                filter.office() == null
                                        ? whose(filter.whose(), filter.show(), "searched.place")
                                        : filter.whose() == Whose.AGENCY ? AT_OFFICE_OF_AGENCY : AT_OFFICE,
                                which(filter.show()),
                                MayOpen.SQL,
                                filter.office() == null ? searched(filter.whose(), filter.show()) : ONE_SEARCH,
                                WRITTEN,
                                newestFirst ? "<" : ">",
                                newestFirst ? "DESC" : "ASC"))
                .params(parameters(officer, days))
                .param("service", filter.service())
                .param("state", filter.state())
                .param(
                        "office",
                        filter.office() == null ? null : filter.office().place())
                .param(
                        "officer",
                        filter.office() == null ? null : filter.office().officer())
                .param("nobody", QueueFilter.NOBODY)
                .param("besideTheWork", CaseDeed.codes(CaseDeed.BESIDE_THE_WORK))
                .param("day", start.day())
                .param("id", start.id())
                .param("limit", size + 1)
                .query(RecordRows.of(Row.class))
                .list();
    }

    /** After which row a page begins. What has ended stands with the newest first. */
    private static Cursor start(Show show, Cursor after, Days days) {
        if (show != Show.ENDED) return after.notBefore(first(show, days));
        return after.equals(Cursor.BEGINNING) ? Cursor.END : after;
    }

    /** The first day a list can hold; an index that was entered before it would be read up to it. */
    private static LocalDate first(Show show, Days days) {
        return switch (show) {
            case TODAY -> days.today();
            case NEXT -> days.next();
            case ALL, LATE, WEEK, AWAITING, ASSESSING, ENDED -> LocalDate.EPOCH;
        };
    }

    /** What {@link #whose} compares with, one after the other; one search is enough for what stands under one key. */
    private static String searched(Whose whose, Show show) {
        if (whose == Whose.AGENCY) return ":headed::text[]";
        return whose == Whose.MINE || show == Show.ENDED ? ONE_SEARCH : ":places::text[]";
    }

    Workload workload(Officer officer, Whose whose, Days days) {
        var all = whose == Whose.AGENCY ? "ANY (:headed)" : "ANY (:places)";
        return jdbc.sql("""
                        SELECT due.late, due.today, due.next, due.week, awaiting.awaiting, ended.ended
                          FROM (SELECT count(*) FILTER (WHERE a.due < :today) AS late,
                                       count(*) FILTER (WHERE a.due = :today) AS today,
                                       count(*) FILTER (WHERE a.due = :next) AS next,
                                       count(*) FILTER (WHERE a.due <= :friday) AS week
                                  FROM casework.application a
                                 WHERE %s AND %s) AS due,
                               (SELECT count(*) AS awaiting
                                  FROM casework.application a
                                 WHERE %s AND %s) AS awaiting,
                               (SELECT count(*) AS ended
                                  FROM casework.application a
                                 WHERE %s AND %s) AS ended
                        """.formatted(
                                whose(whose, Show.WEEK, all),
                                "a.ended_on IS NULL AND a.due <= greatest(:friday, :next)",
                                whose(whose, Show.AWAITING, all),
                                which(Show.AWAITING),
                                whose(whose, Show.ENDED, all),
                                which(Show.ENDED)))
                .params(parameters(officer, days))
                .query(RecordRows.of(Workload.class))
                .single();
    }

    /** @param place a place of the officer, or the agency that the officer heads */
    private static String whose(Whose whose, Show show, String place) {
        if (whose == Whose.AGENCY) return "a.owner = " + place;
        return switch (show) {
            case ENDED -> OURS + (whose == Whose.MINE ? ACTED : HAD);
            case AWAITING, ASSESSING -> held("a.responsible", whose, place);
            default -> held("a.holder", whose, place);
        };
    }

    private static String held(String by, Whose whose, String place) {
        return whose == Whose.MINE ? "a.assignee = :me AND " + by + " = ANY (:places)" : by + " = " + place;
    }

    private static String which(Show show) {
        return switch (show) {
            case ALL -> "a.ended_on IS NULL AND a.due IS NOT NULL";
            case LATE -> "a.ended_on IS NULL AND a.due < :today";
            case TODAY -> "a.ended_on IS NULL AND a.due = :today";
            case NEXT -> "a.ended_on IS NULL AND a.due = :next";
            case WEEK -> "a.ended_on IS NULL AND a.due <= :friday";
            case AWAITING -> "a.state = 'AWAITING_APPLICANT'";
            case ASSESSING -> "a.state = 'IN_ASSESSMENT'";
            case ENDED -> "a.ended_on >= :monday";
        };
    }

    private Map<String, Object> parameters(Officer officer, Days days) {
        var parameters = new HashMap<>(mayOpen.by(officer));
        parameters.put("me", officer.id().value());
        parameters.put("owners", owners(officer));
        parameters.put("today", days.today());
        parameters.put("next", days.next());
        parameters.put("friday", days.friday());
        parameters.put("monday", days.monday());
        return parameters;
    }

    /** The agencies and bureaus whose services pass through this officer's hands at home. */
    private String[] owners(Officer officer) {
        return MayOpen.places(officer).stream()
                .flatMap(place -> agencies
                        .find(new UnitCode(place))
                        .map(Unit::code)
                        .or(() -> agencies.find(new PositionCode(place)).map(position -> position.unit()))
                        .stream())
                .flatMap(unit -> agencies.ownerOf(unit).stream())
                .map(owner -> owner.code().value())
                .distinct()
                .toArray(String[]::new);
    }
}
