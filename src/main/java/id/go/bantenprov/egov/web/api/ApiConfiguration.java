package id.go.bantenprov.egov.web.api;

import id.go.bantenprov.egov.web.EgovSettings;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import tools.jackson.databind.JsonNode;

/** The head of the published description: what this interface is, where it answers and how a program signs in. */
@Configuration
class ApiConfiguration {
    /** The name by which operations refer to the one way to sign in. */
    static final String BEARER = "bearer";

    @Bean
    static OpenAPI description(EgovSettings settings) {
        return new OpenAPI()
                .info(info(settings))
                .servers(List.of(new Server().url(settings.baseUrl())))
                .components(new Components().addSecuritySchemes(BEARER, bearer()));
    }

    /** The first of its kind, so that all others come to ask it last, as they ask the library's own. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    static ModelResolver types(ObjectMapperProvider mappers) {
        SpringDocUtils.getConfig().replaceWithClass(JsonNode.class, Object.class);
        return new ModelResolver(mappers.jsonMapper(), new SchemaNames()).openapi31(true);
    }

    private static Info info(EgovSettings settings) {
        return new Info()
                .title("Banten e-Gov")
                .version("1")
                .description("""
                        What the pages of Banten e-Gov do, for programs. Times are ISO 8601 with the offset of Jakarta, \
                        money is a decimal string in rupiah, lists go on with `after`, errors are problems (RFC 9457).""")
                .contact(new Contact().name("Pemerintah Provinsi Banten").url(settings.baseUrl()));
    }

    private static SecurityScheme bearer() {
        return new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .description("A token made under /akun/token, with the scopes an operation asks for.");
    }
}
