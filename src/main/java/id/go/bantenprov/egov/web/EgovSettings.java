package id.go.bantenprov.egov.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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
        @DefaultValue("http://localhost:8080") String baseUrl) {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s/?#@]+(?:/[^\\s?#]*[^\\s?#/])?");

    /** @throws StartupProblem if {@code baseUrl} is no address that people could type */
    public EgovSettings {
        if (!ADDRESS.matcher(baseUrl).matches() || hostOf(baseUrl) == null)
            throw new StartupProblem("EGOV_BASE_URL cannot be \"" + baseUrl
                    + "\"; it is an address without a slash at its end, as https://egov.bantenprov.go.id.");
    }

    private static @Nullable String hostOf(String address) {
        try {
            return new URI(address).getHost();
        } catch (URISyntaxException noAddress) {
            return null;
        }
    }
}
