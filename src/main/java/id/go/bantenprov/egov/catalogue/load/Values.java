package id.go.bantenprov.egov.catalogue.load;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import id.go.bantenprov.egov.agency.Agencies;
import id.go.bantenprov.egov.agency.PositionCode;
import id.go.bantenprov.egov.agency.UnitCode;
import id.go.bantenprov.egov.catalogue.FormText;
import id.go.bantenprov.egov.form.YamlMap;
import id.go.bantenprov.egov.form.YamlValue;
import id.go.bantenprov.egov.web.Localized;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The kinds of values that service files are made of, each with what is expected when it is another. */
final class Values {
    private Values() {}

    static Localized text(YamlValue value) {
        return FormText.of(value.localized());
    }

    static List<Localized> texts(YamlValue value) {
        return value.list().stream().map(Values::text).toList();
    }

    static LocalDate day(YamlValue value) {
        try {
            return LocalDate.parse(value.text());
        } catch (DateTimeParseException _) {
            throw value.expected("a day such as 2026-11-24");
        }
    }

    static int number(YamlValue value, int least, int most) {
        int number = value.number();
        if (number < least || number > most) throw value.expected(least + " to " + most);
        return number;
    }

    static int number(YamlMap map, String key, int otherwise, int least, int most) {
        return map.optional(key).map(value -> number(value, least, most)).orElse(otherwise);
    }

    /** A name that fits a pattern. @param example shown to whoever wrote another */
    static String name(YamlValue value, String pattern, String example) {
        if (!value.text().matches(pattern)) throw value.expected("a name such as " + example);
        return value.text();
    }

    /** The names of an enumeration as files write them: small letters. */
    static <E extends Enum<E>> List<E> listOf(YamlValue value, E[] all) {
        var meanings = Arrays.stream(all).collect(toMap(each -> each.name().toLowerCase(Locale.ROOT), identity()));
        var chosen = value.list().stream().map(each -> each.oneOf(meanings)).toList();
        if (chosen.isEmpty() || chosen.stream().distinct().count() < chosen.size())
            throw value.expected("at least one of " + String.join(", ", meanings.keySet()) + ", none twice");
        return chosen;
    }

    static UnitCode unit(YamlValue value, Agencies agencies) {
        return UnitCode.parse(value.text())
                .filter(code -> agencies.find(code).isPresent())
                .orElseThrow(() -> value.expected("a unit of the agencies' files, such as dpmptsp.loket"));
    }

    static PositionCode position(YamlValue value, Agencies agencies) {
        return PositionCode.parse(value.text())
                .filter(code -> agencies.find(code).isPresent())
                .orElseThrow(() -> value.expected("a position of the agencies' files, such as dpmptsp.kepala"));
    }
}
