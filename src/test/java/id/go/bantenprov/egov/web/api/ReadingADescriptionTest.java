package id.go.bantenprov.egov.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingADescriptionTest {
    private static final String DOCUMENT = """
            {"info": {"title": "T"}, "servers": [{"url": "https://egov.example"}], "paths": {
              "/api/v1/b/{id}": {"get": {
                "summary": "Reads one.",
                "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}],
                "security": [{"bearer": ["cases:read"]}],
                "responses": {"200": {"description": "OK", "content": {"application/json": {
                  "examples": {"one": {"value": {"n": 1}}}}}}}}},
              "/api/v1/b": {"post": {"requestBody": {"content": {"application/json": {"example": {"a": 2}}}}}},
              "/api/v1/a": {"get": {}}}}
            """;

    final ApiView view = DescriptionReader.read(DOCUMENT.getBytes(UTF_8), List.of("404"));

    @Test
    void groups_operations_by_what_they_are_about() {
        assertThat(view.groups()).extracting(ApiView.Group::name).containsExactly("a", "b");
        assertThat(view.groups().getLast().operations())
                .extracting(ApiView.Operation::method)
                .containsExactly("GET", "POST");
    }

    @Test
    void tells_parameters_scopes_and_examples() {
        var reading = view.groups().getLast().operations().getFirst();

        assertThat(reading.scopes()).containsExactly("cases:read");
        assertThat(reading.parameters()).containsExactly(new ApiView.Parameter("id", "path", true, "string", null));
        assertThat(reading.answers())
                .singleElement()
                .satisfies(answer -> assertThat(answer.example()).contains("\"n\" : 1"));
    }

    @Test
    void shows_the_body_to_send() {
        assertThat(view.groups().getLast().operations().getLast().example()).contains("\"a\" : 2");
    }
}
