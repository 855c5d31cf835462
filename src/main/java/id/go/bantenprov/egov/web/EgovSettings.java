package id.go.bantenprov.egov.web;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an installation sets, from {@code EGOV_…} environment variables.
 *
 * @param demo invented data and persons with printed passwords; such an installation answers on loopback only
 * @param data folder of everything kept outside the database: files, keys, the embedded database itself
 * @param baseUrl address under which the public reaches this installation, without a slash at its end
 */
@ConfigurationProperties("egov")
public record EgovSettings(
        @DefaultValue("false") boolean demo,
        @DefaultValue("data") Path data,
        @DefaultValue("http://localhost:8080") String baseUrl) {}
