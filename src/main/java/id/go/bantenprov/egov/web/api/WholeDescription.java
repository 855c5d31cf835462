package id.go.bantenprov.egov.web.api;

import id.go.bantenprov.egov.web.Gives;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocAnnotationsUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.ResolvableType;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Tells of each operation what its method alone does not: what it gives, which heads it must have, and an example. */
@Component
class WholeDescription implements OpenApiCustomizer {
    private static final String JSON = org.springframework.http.MediaType.APPLICATION_JSON_VALUE;
    private static final String BYTES = org.springframework.http.MediaType.APPLICATION_OCTET_STREAM_VALUE;
    private static final String KEY = "Idempotency-Key";
    private static final int KEY_MAX = 200;

    private final ObjectProvider<RequestMappingHandlerMapping> mapping;

    WholeDescription(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mapping) {
        this.mapping = mapping;
    }

    @Override
    public void customise(OpenAPI description) {
        mapping.getObject().getHandlerMethods().forEach((info, method) -> describe(description, info, method));
    }

    private static void describe(OpenAPI description, RequestMappingInfo info, HandlerMethod method) {
        for (var path : info.getPatternValues()) {
            var item = description.getPaths().get(path);
            if (item == null) continue;
            for (var verb : info.getMethodsCondition().getMethods()) {
                var operation = item.readOperationsMap().get(PathItem.HttpMethod.valueOf(verb.name()));
                if (operation == null) continue;
                heads(operation, method, verb.name());
                bodies(operation, method, description.getComponents());
                examples(operation, Examples.name(verb.name(), path));
            }
        }
    }

    /** What creates takes a key, and what changes names the version that was read. */
    private static void heads(Operation operation, HandlerMethod method, String verb) {
        var body = Arrays.stream(method.getMethodParameters())
                .anyMatch(
                        each -> each.hasParameterAnnotation(org.springframework.web.bind.annotation.RequestBody.class));
        if (verb.equals("POST") && body) operation.addParametersItem(key());
        parameters(operation).stream()
                .filter(each -> HttpHeaders.IF_MATCH.equals(each.getName()))
                .forEach(each -> each.required(true));
    }

    private static List<Parameter> parameters(Operation operation) {
        return Objects.requireNonNullElse(operation.getParameters(), List.of());
    }

    private static Parameter key() {
        var text = new Schema<String>().type("string").maxLength(KEY_MAX);
        text.addType("string");
        return new Parameter().name(KEY).in("header").required(true).schema(text);
    }

    private static void bodies(Operation operation, HandlerMethod method, Components components) {
        var gives = method.getMethodAnnotation(Gives.class);
        if (gives != null) {
            success(operation).setContent(given(gives, components));
            if (!gives.takes().isEmpty())
                operation.setRequestBody(new RequestBody().required(true).content(bytes(gives.takes())));
        } else if (givesBytes(method)) {
            success(operation).setContent(bytes(BYTES));
        }
    }

    private static boolean givesBytes(HandlerMethod method) {
        var body = ResolvableType.forMethodReturnType(method.getMethod()).resolveGeneric(0);
        return body != null && Resource.class.isAssignableFrom(body);
    }

    private static @Nullable Content given(Gives gives, Components components) {
        if (!gives.schema().isEmpty()) return json(new Schema<>().$ref(gives.schema()));
        return gives.value() == Void.class
                ? null
                : json(SpringDocAnnotationsUtils.resolveSchemaFromType(
                        gives.value(), components, null, null, SpecVersion.V31));
    }

    private static Content json(Schema<?> schema) {
        return new Content().addMediaType(JSON, new MediaType().schema(schema));
    }

    private static Content bytes(String type) {
        return new Content().addMediaType(type, new MediaType());
    }

    private static io.swagger.v3.oas.models.responses.ApiResponse success(Operation operation) {
        return operation.getResponses().entrySet().stream()
                .filter(each -> each.getKey().startsWith("2"))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private static void examples(Operation operation, String name) {
        if (operation.getRequestBody() != null) show(operation.getRequestBody().getContent(), name, "request");
        show(success(operation).getContent(), name, "answer");
    }

    private static void show(@Nullable Content content, String name, String part) {
        var json = content == null ? null : content.get(JSON);
        if (json != null) Examples.find(name, part).ifPresent(json::setExample);
    }
}
