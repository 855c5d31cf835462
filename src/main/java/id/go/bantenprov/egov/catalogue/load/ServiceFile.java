package id.go.bantenprov.egov.catalogue.load;

import id.go.bantenprov.egov.form.Yaml;
import id.go.bantenprov.egov.form.YamlMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.springframework.core.io.Resource;

/** One file as it lies in its folder. */
record ServiceFile(String name, String content) {
    static ServiceFile of(Resource resource) throws IOException {
        return new ServiceFile(
                Objects.requireNonNull(resource.getFilename()), resource.getContentAsString(StandardCharsets.UTF_8));
    }

    YamlMap yaml() {
        return Yaml.read(name, content);
    }

    String sha256() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
