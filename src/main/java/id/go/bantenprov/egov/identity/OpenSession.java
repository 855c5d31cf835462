package id.go.bantenprov.egov.identity;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A session as its owner sees it.
 *
 * @param reference names it without giving it away
 * @param device what the browser called itself when signing in, up to 300 characters
 * @param here whether it is the session asking
 */
public record OpenSession(
        String reference, String device, OffsetDateTime began, OffsetDateTime lastUsed, boolean here) {
    private record Mark(String text, String name) {}

    /** Many browsers also call themselves Chrome or Safari, so the order counts. */
    private static final List<Mark> BROWSERS = List.of(
            new Mark("Edg", "Edge"),
            new Mark("OPR/", "Opera"),
            new Mark("SamsungBrowser", "Samsung Internet"),
            new Mark("Firefox", "Firefox"),
            new Mark("Chrome", "Chrome"),
            new Mark("Safari", "Safari"));

    private static final List<Mark> SYSTEMS = List.of(
            new Mark("Android", "Android"),
            new Mark("iPhone", "iPhone"),
            new Mark("iPad", "iPad"),
            new Mark("Windows", "Windows"),
            new Mark("Mac OS", "Mac"),
            new Mark("Linux", "Linux"));

    /** The device as people call it, for example {@code Chrome, Android}; what it calls itself if that is not known. */
    public String deviceName() {
        var known = Stream.of(BROWSERS, SYSTEMS)
                .flatMap(marks -> marks.stream()
                        .filter(mark -> device.contains(mark.text()))
                        .limit(1))
                .map(Mark::name)
                .collect(Collectors.joining(", "));
        return known.isEmpty() ? device : known;
    }
}
