package id.go.bantenprov.egov.casework.model;

import static java.util.stream.Collectors.joining;

import id.go.bantenprov.egov.form.Answer;
import id.go.bantenprov.egov.form.Fact;
import id.go.bantenprov.egov.form.FactKind;
import id.go.bantenprov.egov.form.FileRef;
import id.go.bantenprov.egov.form.Value;
import id.go.bantenprov.egov.region.RegionCode;
import id.go.bantenprov.egov.region.Regions;
import id.go.bantenprov.egov.web.Formats;
import id.go.bantenprov.egov.web.Language;
import id.go.bantenprov.egov.web.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says answers in words: on the page that checks them, in an officer's file and in a letter alike. */
@Component
public class AnswerTexts {
    private final Regions regions;
    private final Texts texts;

    AnswerTexts(Regions regions, Texts texts) {
        this.regions = regions;
        this.texts = texts;
    }

    /**
     * One answer, a line for each row of a group: {@code Peneliti 1: Nurhayati Salim, Ketua peneliti}. A group that was
     * left without a row says so.
     */
    public List<String> lines(Fact fact, Value value, Language language) {
        if (!(value instanceof Value.Rows(var rows, var _) && fact.kind() instanceof FactKind.Group group))
            return List.of(text(fact, value, language));
        if (rows.isEmpty()) return List.of(texts.text(language, "casework.answer.none"));
        return IntStream.range(0, rows.size())
                .mapToObj(at -> group.row(at + 1).in(language.locale()) + ": " + row(group, rows.get(at), language))
                .toList();
    }

    public String text(Fact fact, Value value, Language language) {
        return switch (value) {
            case Value.Text(var text) -> text;
            case Value.Whole(var number) -> Formats.number(number, language);
            case Value.Amount(var amount) -> amount(fact.kind(), amount, language);
            case Value.Day(var date) -> Formats.date(date, language);
            case Value.Truth(var truth) -> texts.text(language, truth ? "casework.answer.yes" : "casework.answer.no");
            case Value.Choice(var key) -> option(fact.kind(), key, language);
            case Value.Choices(var keys) ->
                keys.stream().map(key -> option(fact.kind(), key, language)).collect(joining("; "));
            case Value.Region(var code) -> regions.path(new RegionCode(code));
            case Value.Address(var code, var line) -> line + ", " + regions.path(new RegionCode(code));
            case Value.Files(var files) -> files.stream().map(FileRef::name).collect(joining("; "));
            case Value.Rows(var rows, var _) ->
                rows.stream()
                        .map(row -> row((FactKind.Group) fact.kind(), row, language))
                        .collect(joining("; "));
            case Value.Declared _ -> texts.text(language, "casework.answer.declared");
        };
    }

    private String row(FactKind.Group group, Map<String, Answer> row, Language language) {
        return group.fields().stream()
                .flatMap(field -> field(field, row, language))
                .collect(joining(", "));
    }

    private Stream<String> field(Fact field, Map<String, Answer> row, Language language) {
        return row.get(field.key()) instanceof Answer.Given(var value)
                ? Stream.of(text(field, value, language))
                : Stream.empty();
    }

    private static String amount(FactKind kind, BigDecimal amount, Language language) {
        return switch (kind) {
            case FactKind.Money _ -> Formats.rupiah(amount, language);
            case FactKind.Decimal decimal -> Formats.decimal(amount, decimal.scale(), language);
            default -> amount.toPlainString();
        };
    }

    private static String option(FactKind kind, String key, Language language) {
        var options = switch (kind) {
            case FactKind.Choice choice -> choice.options();
            case FactKind.Choices choices -> choices.options();
            default -> throw new IllegalArgumentException("Nothing to choose from");
        };
        return Objects.requireNonNull(options.get(key)).in(language.locale());
    }
}
