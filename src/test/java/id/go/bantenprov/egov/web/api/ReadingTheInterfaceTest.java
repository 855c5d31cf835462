package id.go.bantenprov.egov.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.identity.Browser;
import id.go.bantenprov.egov.identity.IdentityTest;
import id.go.bantenprov.egov.web.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

@IdentityTest
class ReadingTheInterfaceTest {
    @Autowired
    Texts texts;

    @LocalServerPort
    int port;

    @Test
    void the_document_says_where_it_answers_and_how_to_sign_in() {
        var document = JsonMapper.builder().build().readTree(page("/api/openapi.json"));

        assertThat(document.path("openapi").asString()).startsWith("3.1");
        assertThat(document.at("/servers/0/url").asString()).startsWith("http");
        assertThat(document.at("/components/securitySchemes/bearer/scheme").asString())
                .isEqualTo("bearer");
        assertThat(document.at("/info/contact/name").asString()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/applications",
                "/uploads",
                "/applications/{number}/messages",
                "/cases/{number}/messages",
                "/cases/{number}/notes"
            })
    void what_creates_something_answers_so(String path) {
        var document = JsonMapper.builder().build().readTree(page("/api/openapi.json"));

        var answers = document.path("paths").path("/api/v1" + path).path("post").path("responses");

        assertThat(answers.propertyNames()).containsExactly("201");
    }

    @Test
    void its_page_shows_every_path_to_people_in_both_languages() {
        var document = JsonMapper.builder().build().readTree(page("/api/openapi.json"));
        var paths = document.path("paths").propertyNames();

        for (var address : List.of("/api", "/api?lang=en")) {
            var page = page(address).replace("<wbr>", "");
            assertThat(page).doesNotContain("web.api.", "<script>").contains("Authorization: Bearer");
            assertThat(paths).isNotEmpty().allMatch(page::contains);
        }
    }

    @Test
    void every_problem_has_a_page_that_says_what_it_means() {
        var types = texts.under("web.problem.").stream().filter(type -> !type.endsWith(".meaning"));

        assertThat(types)
                .isNotEmpty()
                .allSatisfy(type -> assertThat(page("/api/problems/" + type)).doesNotContain("web.problem."));
    }

    @Test
    void there_is_no_page_for_a_problem_that_never_comes() {
        assertThat(new Browser(port).get("/api/problems/of-nobody").statusCode())
                .isEqualTo(404);
    }

    private String page(String address) {
        var answer = new Browser(port).get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer.body();
    }
}
