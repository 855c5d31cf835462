package id.go.bantenprov.egov.catalogue.publish;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import id.go.bantenprov.egov.TestDatabase;
import id.go.bantenprov.egov.catalogue.Catalogue;
import id.go.bantenprov.egov.catalogue.OnlineService;
import id.go.bantenprov.egov.catalogue.Window;
import id.go.bantenprov.egov.catalogue.load.ShippedCatalogue;
import id.go.bantenprov.egov.catalogue.publish.Publication.Altered;
import id.go.bantenprov.egov.catalogue.publish.Publication.Published;
import id.go.bantenprov.egov.web.Time;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES, module = "catalogue")
@DirtiesContext
class PublishingServicesTest {
    @Autowired
    Catalogue catalogue;

    @Autowired
    PublishServices publishServices;

    @Autowired
    JdbcClient jdbc;

    @DynamicPropertySource
    static void ownDatabase(DynamicPropertyRegistry settings) {
        TestDatabase.ownIn(settings);
    }

    @Test
    void at_the_first_start_each_service_and_window_is_stated_once() {
        assertThat(stated("service.published"))
                .filteredOn(entry -> entry.contains("\"version\":\"1\""))
                .hasSize(3);
        assertThat(stated("service.window")).hasSize(3).allMatch(entry -> entry.contains("\"service\":\"BEASISWA\""));
    }

    @Test
    void a_statement_holds_the_promise_by_which_others_recompute_it() {
        assertThat(stated("service.published"))
                .filteredOn(entry -> entry.contains("\"service\":\"PPID\""))
                .singleElement(as(STRING))
                .contains("\"promise\":{\"answerWithin\":20,\"check\":2,\"days\":10,"
                        + "\"extension\":{\"days\":7,\"mode\":\"byNotice\"},\"from\":\"received\",\"objection\":30,"
                        + "\"resumeFloor\":1,\"silence\":\"none\"}")
                .contains("\"validFrom\":\"2026-01-02\"", "\"version\":\"1\"")
                .contains("\"definition\":\"" + ShippedCatalogue.service("PPID").definitionSha256() + "\"");
    }

    @Test
    void publishing_again_states_nothing_new() {
        long before = entries().count();

        assertThat(publishServices.handle(Time.PASSED, catalogue.versions())).isEqualTo(new Published(List.of()));
        assertThat(entries().count()).isEqualTo(before);
    }

    @Test
    void a_version_that_was_changed_is_refused_and_nothing_is_written() {
        long before = entries().count();
        var altered =
                version("1", "f".repeat(64), List.of(new Window(LocalDate.of(2030, 1, 1), LocalDate.of(2030, 1, 2))));

        assertThat(publishServices.handle(Time.PASSED, List.of(version("7", "a".repeat(64), List.of()), altered)))
                .isEqualTo(new Altered(altered.serviceVersion()));
        assertThat(entries().count()).isEqualTo(before);
    }

    @Test
    void a_next_version_is_stated_beside_the_first() {
        var next = version("2", "b".repeat(64), List.of());

        assertThat(publishServices.handle(Time.PASSED, List.of(next)))
                .isEqualTo(new Published(List.of(next.serviceVersion())));
        assertThat(stated("service.published")).anyMatch(entry -> entry.contains("\"version\":\"2\""));
    }

    private static OnlineService version(String version, String digest, List<Window> windows) {
        var shipped = ShippedCatalogue.service("SKP");
        return ShippedCatalogue.researchLetter(version, shipped.validFrom(), shipped.keywords(), windows, digest);
    }

    private List<String> stated(String type) {
        return entries()
                .filter(entry -> entry.contains("\"type\":\"" + type + "\""))
                .toList();
    }

    /** Those with a place in the log, and those that wait for one. */
    private Stream<String> entries() {
        return jdbc.sql("""
                        SELECT convert_from(bytes, 'UTF8') FROM ledger.entry
                         UNION ALL
                        SELECT convert_from(bytes, 'UTF8') FROM ledger.pending
                        """).query(String.class).list().stream();
    }
}
