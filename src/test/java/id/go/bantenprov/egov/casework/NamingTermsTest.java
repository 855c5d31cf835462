package id.go.bantenprov.egov.casework;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages that tell how long a draft is kept say what the code does. */
class NamingTermsTest {
    @ParameterizedTest
    @CsvSource({
        "casework_apply, casework.apply.start.saved",
        "casework_apply_en, casework.apply.start.saved",
        "portal, portal.privacy.long.draft.term",
        "portal_en, portal.privacy.long.draft.term"
    })
    void a_draft_is_kept_for_as_long_as_is_told(String file, String key) throws IOException {
        assertThat(texts(file).getProperty(key)).containsPattern("\\b" + Retention.DRAFT.getDays() + " (hari|days)");
    }

    @ParameterizedTest
    @CsvSource({"portal, ' hari sebelumnya'", "portal_en, ' days before'"})
    void its_owner_is_warned_as_early_as_is_told(String file, String before) throws IOException {
        assertThat(texts(file).getProperty("portal.privacy.long.draft.term"))
                .contains(" " + Retention.DRAFT_WARNING.getDays() + before);
    }

    private static Properties texts(String file) throws IOException {
        var texts = new Properties();
        var stream = NamingTermsTest.class.getResourceAsStream("/messages/" + file + ".properties");
        try (var reader = new InputStreamReader(Objects.requireNonNull(stream), UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
