package id.go.bantenprov.egov.web;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;

@Configuration
@EnableConfigurationProperties(EgovSettings.class)
class WebConfiguration implements WebMvcConfigurer {
    private final Languages languages;
    private final NamedTypes namedTypes;

    WebConfiguration(Languages languages, NamedTypes namedTypes) {
        this.languages = languages;
        this.namedTypes = namedTypes;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(languages);
        interceptors.addInterceptor(namedTypes);
    }

    @Bean
    static Clock clock() {
        return new MovableClock();
    }

    /**
     * JSON as the published interface has it: money as text, moments with their offset; no field that is unknown or comes
     * twice, and no number for a word of a list.
     */
    @Bean
    static JsonMapperBuilderCustomizer json() {
        return json -> json.withConfigOverride(
                        BigDecimal.class, o -> o.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
                .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
    }
}
