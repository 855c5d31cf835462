package id.go.bantenprov.egov.catalogue.find;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import id.go.bantenprov.egov.catalogue.load.ShippedCatalogue;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES, module = "catalogue")
class FindingAServiceTest {
    private static final int FIRST = 3;

    @Autowired
    FindService search;

    /** A query as somebody types it. @param service the one that is meant; empty if we have none */
    private record Typed(String query, String service) {}

    @Test
    void of_60_queries_as_residents_type_them_57_find_the_right_service_among_the_first_three() {
        var queries = queries();

        var wrong = queries.stream().filter(each -> !isRight(each)).toList();

        assertThat(queries).hasSize(60);
        assertThat(queries).filteredOn(each -> each.service().isEmpty()).hasSize(5);
        assertThat(wrong).hasSizeLessThanOrEqualTo(3);
    }

    private boolean isRight(Typed typed) {
        var found = find(typed.query());
        return typed.service().isEmpty()
                ? found.isEmpty()
                : found.stream().limit(FIRST).toList().contains(typed.service());
    }

    @ParameterizedTest
    @CsvSource({
        "dpmptsp, SKP", "biro kesra, BEASISWA", "bapenda, SAMSAT",
        "mencari kerja, BLK", "sakit dan berobat, RSUD", "starting a business, OSS",
        "organisasi, PPID", "SKP, SKP", "Keterangan PENELITIAN!, SKP"
    })
    void agencies_life_events_audiences_and_codes_are_found_too(String query, String service) {
        assertThat(find(query)).contains(service);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "yang", "cara mengurus", "how do I apply"})
    void words_that_say_nothing_show_all_services_by_name(String query) {
        assertThat(find(query)).hasSize(8).first().isEqualTo("RSUD");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KTP hilang",
                "akta kelahiran",
                "kartu kuning",
                "passport",
                "\ud83d\ude00",
                "%",
                "?!",
                "\u0633\u0644\u0627\u0645"
            })
    void what_no_service_is_about_finds_none(String query) {
        assertThat(find(query)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"' OR 1=1 --", "a & b | !c:*", "<script>", "%_%", "\u0000\u202e"})
    void what_is_no_word_does_no_harm(String query) {
        assertThat(find(query)).hasSizeBetween(0, 8);
    }

    @Test
    void a_very_long_text_is_read_at_its_beginning() {
        assertThat(find("beasiswa " + "x".repeat(10_000))).contains("BEASISWA");
    }

    private List<String> find(String text) {
        return search.find(text, ShippedCatalogue.TODAY).stream()
                .map(each -> each.code().value())
                .toList();
    }

    private static List<Typed> queries() {
        try (var rows = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        new ClassPathResource("search/queries.csv").getInputStream(), StandardCharsets.UTF_8))) {
            return rows.stream()
                    .map(row -> new Typed(row.getField("query").toLowerCase(Locale.ROOT), row.getField("service")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
