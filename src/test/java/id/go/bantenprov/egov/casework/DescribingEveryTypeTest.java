package id.go.bantenprov.egov.casework;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.go.bantenprov.egov.identity.Browser;
import id.go.bantenprov.egov.web.Gives;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published description shows of every body the fields its type has, and no other type's. */
@CaseworkTest
class DescribingEveryTypeTest {
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @LocalServerPort
    int port;

    JsonNode document;
    final Set<String> compared = new HashSet<>();

    @BeforeEach
    void read() {
        document = JsonMapper.builder()
                .build()
                .readTree(new Browser(port).get("/api/openapi.json").body());
    }

    @Test
    void what_is_sent_and_what_is_given() {
        mapping.getHandlerMethods().forEach(this::compare);
        assertThat(compared).hasSizeGreaterThan(40);
    }

    private void compare(RequestMappingInfo info, HandlerMethod method) {
        for (var path : info.getPatternValues()) {
            if (!path.startsWith("/api/v1/")) continue;
            for (var verb : info.getMethodsCondition().getMethods()) {
                var operation =
                        document.path("paths").path(path).path(verb.name().toLowerCase(Locale.ROOT));
                var place = verb + " " + path;
                assertThat(operation.isObject()).as(place).isTrue();
                Arrays.stream(method.getMethodParameters())
                        .filter(each -> each.hasParameterAnnotation(RequestBody.class))
                        .map(MethodParameter::getParameterType)
                        .forEach(type -> compare(operation.at("/requestBody/content"), type, place + " sent"));
                given(method).forEach(type -> compare(success(operation), type, place + " given"));
            }
        }
    }

    private static JsonNode success(JsonNode operation) {
        return operation
                .path("responses")
                .propertyStream()
                .filter(each -> each.getKey().startsWith("2"))
                .findFirst()
                .orElseThrow()
                .getValue()
                .path("content");
    }

    private static Stream<Class<?>> given(HandlerMethod method) {
        var gives = method.getMethodAnnotation(Gives.class);
        if (gives != null) return gives.value().isRecord() ? Stream.of(gives.value()) : Stream.empty();
        var type = ResolvableType.forMethodReturnType(method.getMethod());
        var body = type.resolve() == ResponseEntity.class ? type.resolveGeneric(0) : type.resolve();
        assertThat(body)
                .as("%s says by @Gives what it gives", method)
                .isNotNull()
                .isNotEqualTo(Object.class);
        return body != null && body.isRecord() ? Stream.of(body) : Stream.empty();
    }

    private void compare(JsonNode content, Class<?> type, String place) {
        assertThat(content.valueStream()
                        .anyMatch(form -> fieldsOf(form.path("schema")).equals(Set.copyOf(fieldsOf(type)))))
                .as("%s has the fields of %s: %s", place, type, content)
                .isTrue();
        content.valueStream()
                .map(form -> resolved(form.path("schema")))
                .filter(schema -> fieldsOf(schema).equals(Set.copyOf(fieldsOf(type))))
                .findFirst()
                .ifPresent(schema -> parts(schema, type, place));
    }

    /** Records within records, and in lists. */
    private void parts(JsonNode schema, Class<?> type, String place) {
        compared.add(type.getName());
        for (var part : type.getRecordComponents()) {
            var within = ResolvableType.forType(part.getGenericType());
            var list = List.class == within.resolve();
            var element = list ? within.resolveGeneric(0) : within.resolve();
            if (element == null || !element.isRecord() || part.getAccessor().isAnnotationPresent(JsonUnwrapped.class))
                continue;
            var shown = schema.path("properties").path(part.getName());
            var described = resolved(list ? shown.path("items") : shown);
            assertThat(fieldsOf(described))
                    .as("%s: %s of %s", place, part.getName(), type)
                    .isEqualTo(Set.copyOf(fieldsOf(element)));
            if (!compared.contains(element.getName())) parts(described, element, place);
        }
    }

    private Set<String> fieldsOf(JsonNode schema) {
        return Set.copyOf(resolved(schema).path("properties").propertyNames());
    }

    private static List<String> fieldsOf(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .flatMap(DescribingEveryTypeTest::names)
                .toList();
    }

    private static Stream<String> names(RecordComponent part) {
        return part.getAccessor().isAnnotationPresent(JsonUnwrapped.class)
                ? fieldsOf(part.getType()).stream()
                : Stream.of(part.getName());
    }

    private JsonNode resolved(JsonNode schema) {
        var reference = schema.path("$ref").asString("");
        return reference.startsWith("#") ? document.at(reference.substring(1)) : schema;
    }
}
