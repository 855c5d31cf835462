package id.go.bantenprov.egov.identity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Where to go on after signing in: a path of this site and nothing else, whoever made the link. */
public record LocalPath(String text) {
    /** Where residents come for what they have begun and sent. */
    public static final LocalPath OWN_APPLICATIONS = new LocalPath("/permohonan");

    private static final int LENGTH_MAX = 1000;

    public LocalPath {
        if (!isLocal(text)) throw new IllegalArgumentException("Not a path of this site");
    }

    public static Optional<LocalPath> parse(@Nullable String text) {
        return text != null && isLocal(text) ? Optional.of(new LocalPath(text)) : Optional.empty();
    }

    /**
     * A page of this site that carries along where to go on to.
     * @param onward such a path, or empty
     */
    public static String carried(String page, String onward) {
        if (onward.isEmpty()) return page;
        return UriComponentsBuilder.fromPath(page)
                .queryParam("ke", "{onward}")
                .encode()
                .buildAndExpand(onward)
                .toUriString();
    }

    /**
     * One slash, then neither a second one nor a backslash, which browsers read as one: that would be another site. No
     * braces either: where the path is sent on to, they would be taken for something to fill in.
     */
    private static boolean isLocal(String text) {
        return text.length() <= LENGTH_MAX
                && text.startsWith("/")
                && !text.startsWith("//")
                && text.chars().allMatch(c -> c > ' ' && c < 0x7f && "\\{}".indexOf(c) < 0);
    }
}
