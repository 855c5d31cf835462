package id.go.bantenprov.egov.form.answer;

import static id.go.bantenprov.egov.form.FormFixture.TODAY;
import static id.go.bantenprov.egov.form.FormFixture.day;
import static id.go.bantenprov.egov.form.FormFixture.form;
import static id.go.bantenprov.egov.form.FormFixture.text;
import static id.go.bantenprov.egov.form.FormFixture.whole;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.form.Answer;
import id.go.bantenprov.egov.form.FileRef;
import id.go.bantenprov.egov.form.FormDefinition;
import id.go.bantenprov.egov.form.Localized;
import id.go.bantenprov.egov.form.Problem;
import id.go.bantenprov.egov.form.ProblemCode;
import id.go.bantenprov.egov.form.Reading;
import id.go.bantenprov.egov.form.Value;
import id.go.bantenprov.egov.form.model.Validity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingFieldsTest {
    private static final FormDefinition FORM = form("""
        name: {kind: text, min: 2, max: 20}
        code: {kind: text, pattern: '[0-9]{4}'}
        story: {kind: longText, max: 50}
        count: {kind: int, min: -5, max: 100000}
        ipk: {kind: decimal, scale: 2, min: 0, max: 4}
        price: {kind: money, min: 0}
        born: {kind: date, min: 1926-01-01, max: today}
        agreed: {kind: bool}
        type: {kind: choice, options: {person: {id: Orang, en: Person}, body: {id: Badan, en: Body}}}
        needs: {kind: choices, options: {a: {id: A, en: A}, b: {id: B, en: B}, c: {id: C, en: C}}, count: 1..2}
        home: {kind: region, level: village}
        place: {kind: address, level: village}
        essay: {kind: text, optional: true}
        law: {kind: declaration, text: {id: Saya taat., en: I obey.}}
        ktp: {kind: file, types: [pdf], maxBytes: 100, count: 1..1}
        """, "");

    private static Reading read(String fact, String... namesAndValues) {
        var fields = new HashMap<String, List<String>>();
        for (int at = 0; at < namesAndValues.length; at += 2)
            fields.put(namesAndValues[at], List.of(namesAndValues[at + 1]));
        return FORM.read(fact, fields, TODAY);
    }

    private static Object outcome(Reading reading) {
        return reading.accepted()
                ? ((Answer.Given) reading.answer()).value()
                : reading.problems().getFirst().code();
    }

    @ParameterizedTest(name = "{0} as {1} is {2}")
    @CsvSource(textBlock = """
        count, 12,            12
        count, 1.000,         1000
        count, ' 7 ',         7
        count, -5,            -5
        count, -6,            MIN
        count, 100001,        MAX
        count, '12,5',        NOT_WHOLE
        count, 1.5,           NOT_WHOLE
        count, dua,           NOT_WHOLE
        count, 99999999999999999999, NOT_WHOLE
        count, '',            MISSING
        ipk,   '3,5',         3.5
        ipk,   3.50,          3.5
        ipk,   3,             3
        ipk,   3.505,         TOO_PRECISE
        ipk,   4.01,          MAX
        ipk,   -0.01,         MIN
        ipk,   1e2,           NOT_NUMBER
        ipk,   NaN,           NOT_NUMBER
        price, Rp 1.500.000,  1500000
        price, '1.500.000,50', 1500000.5
        price, 1500000,       1500000
        price, 1500.5,        1500.5
        price, rp2500,        2500
        price, 1.500.00,      NOT_NUMBER
        price, '0,001',       TOO_PRECISE
        """)
    void numbers_are_read_as_people_here_type_them(String fact, String typed, String expected) {
        var outcome = outcome(read(fact, fact, typed));

        switch (outcome) {
            case Value.Whole(var number) -> assertThat(Long.toString(number)).isEqualTo(expected);
            case Value.Amount(var number) -> assertThat(number).isEqualByComparingTo(new BigDecimal(expected));
            default -> assertThat(outcome).hasToString(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234", " 1234 ", "12.34", "12-34", "1 2 3 4", "12/34", "12\u00A034"})
    void a_number_of_digits_is_read_without_what_parts_it(String typed) {
        assertThat(outcome(read("code", "code", typed))).isEqualTo(new Value.Text("1234"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000", "123", "12345", "12a4"})
    void a_number_of_other_digits_or_of_none_but_zeros_is_none(String typed) {
        assertThat(outcome(read("code", "code", typed))).isEqualTo(ProblemCode.PATTERN);
    }

    @ParameterizedTest
    @CsvSource({"count, 49997", "ipk, 2.00", "price, 0"})
    void what_is_no_number_is_answered_with_an_example_within_the_bounds(String fact, String example) {
        assertThat(read(fact, fact, "dua").problems())
                .singleElement()
                .extracting(problem -> String.valueOf(problem.limit()))
                .isEqualTo(example);
    }

    @ParameterizedTest(name = "{0}-{1}-{2} is {3} at {4}")
    @CsvSource(textBlock = """
        31, 1,  2000, 2000-01-31,    ''
        01, 01, 1926, 1926-01-01,    ''
        24, 11, 2026, 2026-11-24,    ''
        '', '', '',   MISSING,       born-day
        '', 1,  2000, DAY_MISSING,   born-day
        1,  '', 2000, MONTH_MISSING, born-month
        1,  1,  '',   YEAR_MISSING,  born-year
        a,  1,  2000, NOT_DATE,      born-day
        1,  x,  2000, NOT_DATE,      born-month
        1,  1,  99,   NOT_DATE,      born-year
        31, 2,  2000, NO_SUCH_DATE,  born-day
        29, 2,  2001, NO_SUCH_DATE,  born-day
        1,  13, 2000, NO_SUCH_DATE,  born-month
        31, 12, 1925, MIN,           born-day
        25, 11, 2026, MAX,           born-day
        """)
    void a_date_says_which_of_its_three_inputs_is_wrong(
            String day, String month, String year, String expected, String field) {
        var reading = read("born", "born-day", day, "born-month", month, "born-year", year);

        if (reading.accepted()) assertThat(outcome(reading)).isEqualTo(day(expected));
        else
            assertThat(reading.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.code()).hasToString(expected);
                assertThat(problem.field()).isEqualTo(field);
            });
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        Januari,   1
        ' jan ',   1
        FEBRUARY,  2
        mei,       5
        May,       5
        Agu,       8
        aug,       8
        sept,      9
        Desember, 12
        dec,      12
        """)
    void a_month_is_read_by_its_name_too(String typed, int month) {
        assertThat(outcome(read("born", "born-day", "3", "born-month", typed, "born-year", "2000")))
                .isEqualTo(new Value.Day(LocalDate.of(2000, month, 3)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "Januar1", "Muharam", "13x"})
    void what_is_no_name_of_a_month_is_no_date(String typed) {
        assertThat(outcome(read("born", "born-day", "3", "born-month", typed, "born-year", "2000")))
                .isEqualTo(ProblemCode.NOT_DATE);
    }

    @Test
    void text_is_trimmed_and_composed() {
        assertThat(outcome(read("name", "name", "  Jose\u0301 "))).isEqualTo(text("Jos\u00e9"));
        assertThat(outcome(read("name", "name", "😀👍🏽 <b>'; --"))).isEqualTo(text("😀👍🏽 <b>'; --"));
        assertThat(outcome(read("story", "story", "a\r\nb\tc"))).isEqualTo(text("a\nb\tc"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000b",
                "a\u0007b",
                "a\nb",
                "a\uFFFDb",
                "a\uD800b",
                "a\u202Eb",
                "a\u2066b",
                "a\uFFFEb",
                "a\u009Fb"
            })
    void text_that_could_deceive_a_reader_is_refused(String typed) {
        assertThat(outcome(read("name", "name", typed))).isEqualTo(ProblemCode.CHARACTERS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200B\u200B\u200B", "\u00A0\u00A0", "\u3164\u3164", "\u2060\uFEFF"})
    void what_nobody_can_see_is_no_answer(String unseen) {
        assertThat(outcome(read("name", "name", unseen))).isEqualTo(ProblemCode.MISSING);
    }

    @Test
    void text_has_bounds_counted_in_characters() {
        assertThat(outcome(read("name", "name", "😀".repeat(20)))).isEqualTo(text("😀".repeat(20)));
        assertThat(outcome(read("name", "name", "😀".repeat(21)))).isEqualTo(ProblemCode.TOO_LONG);
        assertThat(outcome(read("name", "name", "a"))).isEqualTo(ProblemCode.TOO_SHORT);
        assertThat(outcome(read("name", "name", "   "))).isEqualTo(ProblemCode.MISSING);
        assertThat(outcome(read("code", "code", "12345"))).isEqualTo(ProblemCode.PATTERN);
        assertThat(outcome(read("story", "story", "x".repeat(1_000_000)))).isEqualTo(ProblemCode.TOO_LONG);
    }

    @Test
    void options_must_exist() {
        assertThat(outcome(read("type", "type", "body"))).isEqualTo(new Value.Choice("body"));
        assertThat(outcome(read("type", "type", "ghost"))).isEqualTo(ProblemCode.OPTION);
        assertThat(outcome(read("agreed", "agreed", "false"))).isEqualTo(new Value.Truth(false));
        assertThat(outcome(read("agreed", "agreed", "maybe"))).isEqualTo(ProblemCode.OPTION);
        assertThat(outcome(read("agreed"))).isEqualTo(ProblemCode.MISSING);
    }

    @Test
    void several_options_come_in_the_order_of_the_form() {
        assertThat(outcome(FORM.read("needs", Map.of("needs", List.of("c", "a")), TODAY)))
                .isEqualTo(new Value.Choices(List.of("a", "c")));
        assertThat(outcome(FORM.read("needs", Map.of("needs", List.of("a", "b", "c")), TODAY)))
                .isEqualTo(ProblemCode.TOO_MANY);
        assertThat(outcome(FORM.read("needs", Map.of("needs", List.of("a", "z")), TODAY)))
                .isEqualTo(ProblemCode.OPTION);
    }

    @Test
    void a_region_must_be_of_its_level_and_an_address_have_both_parts() {
        assertThat(outcome(read("home", "home", "36.03.01.2001"))).isEqualTo(new Value.Region("36.03.01.2001"));
        assertThat(outcome(read("home", "home", "36.03"))).isEqualTo(ProblemCode.REGION);
        assertThat(outcome(read("place", "place-region", "36.03.01.2001", "place-line", " Jalan 1 ")))
                .isEqualTo(new Value.Address("36.03.01.2001", "Jalan 1"));
        var without = read("place", "place-region", "36.03.01.2001", "place-line", "");
        assertThat(without.problems()).extracting(Problem::field).containsExactly("place-line");
        assertThat(outcome(read("place", "place-line", "Jalan 1"))).isEqualTo(ProblemCode.REGION);
    }

    @Test
    void a_declaration_keeps_the_hash_of_what_was_agreed_to() {
        assertThat(outcome(read("law", "law", "true")))
                .isEqualTo(new Value.Declared(Validity.hash(new Localized("Saya taat.", "I obey."))));
        assertThat(outcome(read("law"))).isEqualTo(ProblemCode.AGREE);
    }

    @Test
    void an_optional_field_may_be_left_empty() {
        assertThat(read("essay", "essay", " ").answer()).isEqualTo(new Answer.LeftEmpty());
        assertThat(read("essay").accepted()).isTrue();
    }

    @Test
    void what_cannot_be_accepted_is_kept_as_typed() {
        assertThat(read("ipk", "ipk", "tiga", "other", "x").answer())
                .isEqualTo(new Answer.Typed(Map.of("ipk", List.of("tiga"))));
    }

    @Test
    void files_are_judged_by_type_size_and_number() {
        assertThat(outcome(FORM.accept("ktp", files(file("application/pdf", 100)), TODAY)))
                .isInstanceOf(Value.Files.class);
        assertThat(outcome(FORM.accept("ktp", files(file("application/pdf", 101)), TODAY)))
                .isEqualTo(ProblemCode.FILE_SIZE);
        assertThat(outcome(FORM.accept("ktp", files(file("image/png", 1)), TODAY)))
                .isEqualTo(ProblemCode.FILE_TYPE);
        assertThat(outcome(FORM.accept("ktp", files(), TODAY))).isEqualTo(ProblemCode.TOO_FEW);
        assertThat(outcome(FORM.accept("ktp", whole(1), TODAY))).isEqualTo(ProblemCode.KIND);
    }

    private static Value files(FileRef... files) {
        return new Value.Files(List.of(files));
    }

    private static FileRef file(String type, long size) {
        return new FileRef(new UUID(0, 1), "ktp", "0".repeat(64), size, type);
    }

    @Test
    void a_problem_brings_its_text_key_and_parameters() {
        var late =
                new Problem("born", ProblemCode.MAX, new Localized("Lahir", "Born"), LocalDate.of(2026, 8, 17), null);
        var large = new Problem(
                "price", ProblemCode.MAX, new Localized("Harga", "Price"), new BigDecimal("1500000.5"), null);

        assertThat(late.messageKey()).isEqualTo("form.problem.maxDate");
        assertThat(late.messageArguments(Locale.of("id"))).containsExactly("Lahir", "17 Agustus 2026");
        assertThat(large.messageKey()).isEqualTo("form.problem.max");
        assertThat(large.messageArguments(Locale.of("id"))).containsExactly("Harga", "1.500.000,5");
        assertThat(large.messageArguments(Locale.ENGLISH)).containsExactly("Price", "1,500,000.5");
    }
}
