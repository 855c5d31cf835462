package id.go.bantenprov.egov.casework.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.CaseworkTest;
import id.go.bantenprov.egov.casework.Province;
import id.go.bantenprov.egov.casework.desk.QueueFilter.Cursor;
import id.go.bantenprov.egov.casework.desk.QueueFilter.Show;
import id.go.bantenprov.egov.casework.desk.QueueFilter.Whose;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.identity.Browser;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.identity.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Behind a figure of the workload stand the files it counts, as far as whoever leads may open them. */
@CaseworkTest
class OpeningFiguresOfAUnitTest {
    private static final String COUNTER = "dpmptsp.loket";
    private static final Pattern FIGURE = Pattern.compile("href=\"(/kerja\\?[^\"]*tempat=[^\"]*)\">([0-9.]+)</a>");
    private static final Pattern LATE_OF_OFFICE =
            Pattern.compile("<strong>semua</strong></td><td role=\"cell\" class=\"[^\"]*\" data-label=\"Terlambat\">"
                    + "\\s*<a class=\"govuk-link\" href=\"[^\"]*\">([0-9.]+)</a>");
    private static final Pattern ROW = Pattern.compile("<th role=\"rowheader\" scope=\"row\"");
    private static final Pattern NEXT =
            Pattern.compile("govuk-button--secondary\" href=\"(/kerja\\?[^\"]*after=[^\"]*)\"");

    @Autowired
    Province province;

    @Autowired
    Applications applications;

    @Autowired
    AssignApplication assign;

    @Autowired
    DeclareComplete declareComplete;

    @Autowired
    UnitBoard board;

    @Autowired
    DeskQueue queue;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private Officer officer;
    private Browser head;

    @BeforeEach
    void three_files_at_the_counter_one_of_them_late_and_one_assigned() {
        officer = province.officer("Asep Mulyana", COUNTER);
        late(sent());
        assigned(sent());
        sent();
        head = new Browser(port);
        head.signIn(province.emailOf(province.staff("Bambang Prakoso", Role.HEAD, "dpmptsp")), Province.PASSWORD);
    }

    private ApplicationNumber sent() {
        return province.researchLetter(province.resident("Nurhayati Salim"));
    }

    private void late(ApplicationNumber number) {
        jdbc.sql("""
                        UPDATE casework.application
                           SET due = '2026-01-02'
                         WHERE number = :number
                        """).param("number", number.text()).update();
    }

    private void assigned(ApplicationNumber number) {
        var version = applications.read(officer, number).version();
        assign.handle(officer, new AssignApplication.Command(number, version, officer.id()));
    }

    @Test
    void shows_as_many_files_as_each_figure_counts() {
        var figures = FIGURE.matcher(head.get("/kerja/unit").body()).results().toList();

        assertThat(figures)
                .hasSizeGreaterThan(8)
                .allSatisfy(figure -> assertThat(rows(figure.group(1).replace("&amp;", "&")))
                        .as(figure.group(1))
                        .isEqualTo(Integer.parseInt(figure.group(2).replace(".", ""))));
    }

    private int rows(String address) {
        var page = head.get(address).body();
        var rows = count(page);
        for (var next = NEXT.matcher(page); next.find(); next = NEXT.matcher(page)) {
            page = head.get(next.group(1).replace("&amp;", "&")).body();
            rows += count(page);
        }
        return rows;
    }

    private static int count(String page) {
        return (int) ROW.matcher(page).results().count();
    }

    @Test
    void counts_as_many_late_files_as_the_queue_of_the_agency() {
        late(assessed());

        assertThat(lateOfWholeOffices()).isEqualTo(rows("/kerja?milik=instansi&saring=terlambat"));
    }

    /** With an assessor of another agency, for whose days the agency answers that has promised. */
    private ApplicationNumber assessed() {
        var number = sent();
        var version = applications.read(officer, number).version();
        declareComplete.handle(officer, new DeclareComplete.Command(number, version));
        return number;
    }

    private int lateOfWholeOffices() {
        return LATE_OF_OFFICE
                .matcher(head.get("/kerja/unit").body().replace("\n", ""))
                .results()
                .mapToInt(figure -> Integer.parseInt(figure.group(1).replace(".", "")))
                .sum();
    }

    @Test
    void names_the_office_of_another_agency_that_has_files_of_the_own() {
        assessed();

        assertThat(head.get("/kerja/unit").body()).contains("Di instansi lain: ");
    }

    @Test
    void names_the_officer_whose_files_they_are() {
        assertThat(head.get("/kerja?milik=unit&tempat=" + COUNTER + "&petugas=" + officer.id())
                        .body())
                .contains("dibagi kepada Asep Mulyana.");
    }

    @Test
    void names_nobody_whose_files_there_are_none() {
        assertThat(head.get("/kerja?milik=unit&tempat=" + COUNTER + "&petugas=" + UUID.randomUUID())
                        .body())
                .contains("dibagi kepada satu petugas.");
    }

    @Test
    void says_of_which_office_the_files_are() {
        assertThat(head.get("/kerja?milik=unit&tempat=" + COUNTER + "&petugas=belum")
                        .body())
                .contains("belum dibagi.", "Lihat seluruh antrean");
    }

    @Test
    void leads_nowhere_for_who_leads_another_agency_whose_files_these_are_not() {
        var assessing = province.staff("Yusuf Hidayat", Role.HEAD, "kesbangpol");

        assertThat(board.loads(assessing, List.of(COUNTER), LocalDate.of(2026, 11, 30)))
                .isNotEmpty()
                .noneMatch(UnitBoard.Load::openable);
    }

    @Test
    void shows_none_to_whoever_may_not_open_them() {
        var stranger = province.officer("Rina Marlina", "diskominfo.ppid");
        var filter = new QueueFilter(Whose.UNIT, Show.ALL, null, null).at(COUNTER, null);
        var day = LocalDate.of(2026, 11, 30);

        assertThat(queue.read(stranger, filter, Cursor.BEGINNING, 10, new DeskQueue.Days(day, day, day, day)))
                .isEmpty();
    }
}
