package id.go.bantenprov.egov.web;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * What the sheet of components is made of. Its facts are specimens and say nothing about the province.
 *
 * @param now the moment the specimens of past and present hang on
 */
public record ComponentsView(
        List<FieldError> errors, List<Choice> places, List<Choice> applicants, List<Bar> bars, OffsetDateTime now) {
    private static final List<String> ICONS = List.of(
            "search",
            "clock",
            "check",
            "done",
            "alert",
            "error",
            "file",
            "upload",
            "download",
            "place",
            "message",
            "person",
            "eye",
            "pause",
            "arrow",
            "menu",
            "school",
            "work",
            "health",
            "vehicle",
            "business",
            "sea",
            "road",
            "proof",
            "refresh",
            "info",
            "print",
            "help",
            "calendar");

    /** The six states a thing may be in, with the icon that always goes with each. */
    public record Tone(String name, String icon) {}

    public List<Tone> tones() {
        return List.of(
                new Tone("calm", "info"),
                new Tone("run", "arrow"),
                new Tone("yours", "person"),
                new Tone("soon", "clock"),
                new Tone("late", "alert"),
                new Tone("ok", "done"));
    }

    public List<String> icons() {
        return ICONS;
    }

    static ComponentsView of(Page page, OffsetDateTime now) {
        return new ComponentsView(
                List.of(new FieldError("telepon", page.text("web.specimen.phone.error"))),
                List.of(new Choice("lebak", "Kabupaten Lebak"), new Choice("serang", "Kota Serang")),
                List.of(
                        new Choice("person", page.text("web.specimen.person")),
                        new Choice("body", page.text("web.specimen.body"), page.text("web.specimen.body.hint"))),
                List.of(
                        bar(page, "Bapenda", new BigDecimal("99.0"), false),
                        bar(page, "Dinsos", new BigDecimal("70.1"), true)),
                now);
    }

    private static Bar bar(Page page, String agency, BigDecimal percent, boolean late) {
        return Bar.of(agency, percent.movePointLeft(2), page.percent(percent), late);
    }
}
