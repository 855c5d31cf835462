package id.go.bantenprov.egov.catalogue.load;

import id.go.bantenprov.egov.catalogue.Promise;
import id.go.bantenprov.egov.catalogue.Promise.From;
import id.go.bantenprov.egov.catalogue.Promise.Silence;
import id.go.bantenprov.egov.catalogue.Window;
import id.go.bantenprov.egov.form.YamlMap;
import id.go.bantenprov.egov.form.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Reads what a service promises and when it takes applications. */
final class PromiseLoader {
    private static final int LONGEST = 365;
    private static final int LONGEST_STAGE = 90;
    private static final int LONGEST_EXTENSION = 60;
    private static final int HIGHEST_FLOOR = 5;
    private static final int MOST_ROUNDS = 10;
    /** More days in a row than any holidays: among them is a working day. */
    private static final int APART = 14;

    private static final Map<String, From> STARTS = Map.of(
            From.COMPLETE.code(), From.COMPLETE,
            From.RECEIVED.code(), From.RECEIVED,
            From.WINDOW_CLOSE.code(), From.WINDOW_CLOSE);
    private static final Map<String, Silence> SILENCES = Map.of("grant", Silence.GRANT, "none", Silence.NONE);

    private PromiseLoader() {}

    static Promise promise(YamlValue value) {
        var map = value.map();
        int days = Values.number(map.required("days"), 1, LONGEST);
        var promise = new Promise(
                days,
                map.required("from").oneOf(STARTS),
                Values.number(map.required("check"), 1, Math.min(days, LONGEST_STAGE)),
                Values.number(map.required("answerWithin"), 1, LONGEST_STAGE),
                extension(map.required("extension")),
                map.required("silence").oneOf(SILENCES),
                Values.number(map.required("objection"), 1, LONGEST_STAGE),
                Values.number(map, "resumeFloor", 1, 0, HIGHEST_FLOOR),
                Values.number(map, "rounds", 3, 1, MOST_ROUNDS));
        map.done();
        return promise;
    }

    private static OptionalInt extension(YamlValue value) {
        if (!value.isMap()) return value.oneOf(Map.of("none", OptionalInt.empty()));
        var map = value.map();
        if (map.required("mode").text().equals("byConsent"))
            throw value.error(
                    "an extension `byConsent` is not built yet: use `none`, or `byNotice` where a law gives it");
        var days = map.required("mode")
                .oneOf(Map.of("byNotice", Values.number(map.required("days"), 1, LONGEST_EXTENSION)));
        map.done();
        return OptionalInt.of(days);
    }

    /** In the order of their days; what is sent on the last evening of one is received before the next opens. */
    static List<Window> windows(YamlMap service, Promise promise) {
        var windows = new ArrayList<Window>();
        for (var value : service.optional("windows").map(YamlValue::list).orElse(List.of())) {
            var window = window(value);
            if (!windows.isEmpty() && !windows.getLast().close().plusDays(APART).isBefore(window.open()))
                throw value.error(
                        "a window must open more than " + APART
                                + " days after the one before it has closed: what comes on that last evening is received on the next working day");
            windows.add(window);
        }
        if (windows.isEmpty() && promise.from() == From.WINDOW_CLOSE)
            throw service.required("promise").error("a promise that counts from `windowClose` needs `windows`");
        return windows;
    }

    private static Window window(YamlValue value) {
        var map = value.map();
        var window = new Window(Values.day(map.required("open")), Values.day(map.required("close")));
        if (window.close().isBefore(window.open())) throw map.required("close").expected("a day not before `open`");
        map.done();
        return window;
    }
}
