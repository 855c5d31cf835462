package id.go.bantenprov.egov.form.answer;

import static id.go.bantenprov.egov.form.FormFixture.TODAY;
import static id.go.bantenprov.egov.form.FormFixture.amount;
import static id.go.bantenprov.egov.form.FormFixture.answers;
import static id.go.bantenprov.egov.form.FormFixture.closed;
import static id.go.bantenprov.egov.form.FormFixture.day;
import static id.go.bantenprov.egov.form.FormFixture.form;
import static id.go.bantenprov.egov.form.FormFixture.row;
import static id.go.bantenprov.egov.form.FormFixture.text;
import static id.go.bantenprov.egov.form.FormFixture.whole;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.go.bantenprov.egov.form.Answer;
import id.go.bantenprov.egov.form.Answers;
import id.go.bantenprov.egov.form.FileRef;
import id.go.bantenprov.egov.form.FormDefinition;
import id.go.bantenprov.egov.form.FormDefinition.ApiReading;
import id.go.bantenprov.egov.form.Localized;
import id.go.bantenprov.egov.form.Problem;
import id.go.bantenprov.egov.form.ProblemCode;
import id.go.bantenprov.egov.form.Value;
import id.go.bantenprov.egov.form.model.Validity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class AnswersAsJsonTest {
    private static final FormDefinition FORM = form("""
        name: {kind: text}
        story: {kind: longText, optional: true}
        count: {kind: int}
        ipk: {kind: decimal, scale: 2, min: 0, max: 4}
        price: {kind: money}
        born: {kind: date}
        agreed: {kind: bool}
        type: {kind: choice, options: {person: {id: Orang, en: Person}, body: {id: Badan, en: Body}}}
        needs: {kind: choices, options: {a: {id: A, en: A}, b: {id: B, en: B}}}
        home: {kind: region, level: village}
        place: {kind: address, level: village}
        rows: {kind: group, item: {id: Butir, en: Item}, rows: 0..2, of: {giver: {kind: text}, amount: {kind: money}}}
        law: {kind: declaration, text: {id: Saya taat., en: I obey.}}
        ktp: {kind: file, types: [pdf], maxBytes: 100}
        npwp: {kind: text, when: 'type == "body"'}
        twice: {kind: int, computed: 'count * 2'}
        """, "");

    private static final String HASH = Validity.hash(new Localized("Saya taat.", "I obey."));

    private static final Answers ALL = answers(
                    "name",
                    text("Año 😀 \"<&"),
                    "count",
                    whole(-7),
                    "ipk",
                    amount("3.50"),
                    "price",
                    amount("1500000"),
                    "born",
                    day("2008-02-29"),
                    "agreed",
                    new Value.Truth(false),
                    "type",
                    new Value.Choice("body"),
                    "needs",
                    new Value.Choices(List.of("a", "b")),
                    "home",
                    new Value.Region("36.03.01.2001"),
                    "place",
                    new Value.Address("36.03.01.2001", "Jalan 1"),
                    "rows",
                    closed(row("giver", text("A"), "amount", amount("0.5"))),
                    "law",
                    new Value.Declared(HASH),
                    "ktp",
                    new Value.Files(
                            List.of(new FileRef(new UUID(1, 2), "ktp.pdf", "0".repeat(64), 99, "application/pdf"))),
                    "npwp",
                    text("1"))
            .with("story", new Answer.LeftEmpty());

    @Test
    void every_kind_has_one_language_neutral_form() {
        assertThat(ALL.toJson())
                .containsEntry("count", -7L)
                .containsEntry("ipk", "3.5")
                .containsEntry("price", "1500000")
                .containsEntry("born", "2008-02-29")
                .containsEntry("agreed", false)
                .containsEntry("type", "body")
                .containsEntry("needs", List.of("a", "b"))
                .containsEntry("place", Map.of("region", "36.03.01.2001", "line", "Jalan 1"))
                .containsEntry("rows", Map.of("rows", List.of(Map.of("giver", "A", "amount", "0.5")), "closed", true))
                .containsEntry("law", Map.of("agreed", true, "textHash", HASH))
                .containsEntry("story", null);
    }

    @Test
    void answers_return_unchanged_through_a_json_text() {
        var typed = ALL.with("ipk", new Answer.Typed(Map.of("ipk", List.of("tiga"))));

        var restored = FORM.restore(throughText(typed));

        assertThat(restored.answers()).isEqualTo(typed);
        assertThat(restored.dropped()).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> throughText(Answers answers) {
        var mapper = JsonMapper.builder().build();
        return mapper.readValue(mapper.writeValueAsString(answers.toJson()), LinkedHashMap.class);
    }

    @Test
    void a_new_version_keeps_answers_of_equal_key_and_kind_and_lists_the_rest() {
        var next = form("name: {kind: text}\ncount: {kind: text}\nborn: {kind: date}", "");

        var restored = next.restore(
                answers("name", text("A"), "count", whole(1), "gone", text("x")).toJson());

        assertThat(restored.answers()).isEqualTo(answers("name", text("A")));
        assertThat(restored.dropped()).containsExactly("count", "gone");
    }

    @Test
    void a_call_with_everything_right_has_no_problem() {
        assertThat(FORM.readJson(throughText(ALL), TODAY)).isEqualTo(new ApiReading(ALL, List.of()));
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(delimiterString = "|", quoteCharacter = '`', textBlock = """
        nothing | "x"                    | UNKNOWN
        twice   | 4                      | COMPUTED
        npwp    | "1"                    | NOT_NEEDED
        name    | 1                      | KIND
        name    | null                   | MISSING
        name    | ""                     | MISSING
        name    | "a\\u0000b"             | CHARACTERS
        count   | "1"                    | KIND
        count   | 1.5                    | KIND
        count   | 99999999999999999999   | KIND
        ipk     | 3.5                    | KIND
        ipk     | "3,5"                  | KIND
        ipk     | "3.555"                | TOO_PRECISE
        ipk     | "4.5"                  | MAX
        born    | "29-02-2008"           | NOT_DATE
        born    | "2007-02-29"           | NOT_DATE
        agreed  | "true"                 | KIND
        type    | "ghost"                | OPTION
        needs   | ["a", "a"]             | REPEATED
        needs   | ["a", 1]               | KIND
        needs   | ["z"]                  | OPTION
        home    | "36"                   | REGION
        place   | {"region": "36"}       | KIND
        place   | {"region": "36.03.01.2001", "line": " "} | LINE_MISSING
        rows    | {"rows": []}           | KIND
        rows    | {"rows": [{"x": 1}], "closed": true} | KIND
        rows    | {"rows": [{"giver": {"typed": {}}}], "closed": true} | KIND
        law     | false                  | KIND
        law     | {"agreed": false}      | AGREE
        law     | {"agreed": true, "textHash": "old"} | AGREE
        ktp     | [{"id": "x"}]          | KIND
        """)
    void a_caller_is_told_what_is_wrong(String fact, String json, String code) {
        var body = JsonMapper.builder()
                .build()
                .readValue("{\"type\": \"person\", \"" + fact + "\": " + json + "}", Map.class);

        var problems = FORM.readJson(castKeys(body), TODAY).problems();

        assertThat(problems)
                .extracting(Problem::field, problem -> problem.code().name())
                .contains(tuple(fact, code));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> castKeys(Map<?, ?> map) {
        return (Map<String, Object>) map;
    }

    @Test
    void a_declaration_may_be_made_by_a_plain_true() {
        assertThat(FORM.readJson(Map.of("law", true), TODAY).answers())
                .isEqualTo(answers("law", new Value.Declared(HASH)));
    }

    @Test
    void problems_in_rows_name_the_row_and_the_field() {
        var json = Map.of("rows", Map.of("rows", List.of(Map.of("giver", "x".repeat(201))), "closed", true));

        assertThat(FORM.readJson(json, TODAY).problems())
                .extracting(Problem::field, Problem::code)
                .containsExactly(tuple("rows.0.giver", ProblemCode.TOO_LONG));
    }
}
