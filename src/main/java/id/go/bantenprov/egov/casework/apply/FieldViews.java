package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.catalogue.FormText;
import id.go.bantenprov.egov.document.FileType;
import id.go.bantenprov.egov.form.Answer;
import id.go.bantenprov.egov.form.Evaluation;
import id.go.bantenprov.egov.form.Fact;
import id.go.bantenprov.egov.form.FactKind;
import id.go.bantenprov.egov.form.Localized;
import id.go.bantenprov.egov.form.PageState.Asked;
import id.go.bantenprov.egov.form.Question;
import id.go.bantenprov.egov.region.PickerView;
import id.go.bantenprov.egov.region.RegionCode;
import id.go.bantenprov.egov.region.RegionLevel;
import id.go.bantenprov.egov.region.RegionPicker;
import id.go.bantenprov.egov.web.Choice;
import id.go.bantenprov.egov.web.FieldError;
import id.go.bantenprov.egov.web.Formats;
import id.go.bantenprov.egov.web.Language;
import id.go.bantenprov.egov.web.Texts;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the fields of a form page out of its questions and answers. */
@Component
class FieldViews {
    private static final int RADIOS_MAX = 7;
    private static final int DIGITS_MAX = 30;

    private final RegionPicker picker;
    private final WhyTexts why;
    private final Texts texts;

    FieldViews(RegionPicker picker, WhyTexts why, Texts texts) {
        this.picker = picker;
        this.why = why;
        this.texts = texts;
    }

    /**
     * @param sent what the person has just sent, for a picker that was asked to search; none when a page is opened
     * @param fromAccount the facts whose answers are still as the account has them
     * @param owner address of the draft or application to which the files belong
     */
    record Showing(
            Evaluation evaluation,
            List<FieldError> errors,
            Inputs sent,
            List<String> fromAccount,
            String owner,
            Language language) {}

    FieldView view(Asked asked, boolean heading, Showing showing) {
        var key = asked.fact().key();
        var answer = asked.stored().orElse(null);
        var inputs = answer == null ? Inputs.NONE : Inputs.of(key, asked.fact(), answer, showing.language());
        var frame = new FieldView.Frame(
                key,
                label(asked.fact(), asked.question(), showing),
                asked.question().hintText().map(hint -> words(hint, showing)).orElse(null),
                showing.fromAccount().contains(key)
                        ? texts.text(showing.language(), "casework.apply.fromAccount")
                        : null,
                error(key, showing),
                why.of(showing.evaluation(), key, showing.language()),
                heading);
        return switch (asked.fact().kind()) {
            case FactKind.Group group -> rows(frame, group, asked.question(), inputs, showing);
            case FactKind.File kind -> files(frame, kind, answer, showing);
            default -> field(frame, asked.fact(), inputs, showing);
        };
    }

    private String label(Fact fact, Question question, Showing showing) {
        var label = words(question.label(), showing);
        return fact.optional() ? label + " " + texts.text(showing.language(), "casework.apply.optional") : label;
    }

    private FieldView field(FieldView.Frame frame, Fact fact, Inputs inputs, Showing showing) {
        var name = frame.name();
        return switch (fact.kind()) {
            case FactKind.Text(var _, var longest, var pattern) ->
                new FieldView.Line(frame, inputs.one(name), longest, digits(pattern), null, width(longest));
            case FactKind.LongText(var _, var longest) -> new FieldView.Lines(frame, inputs.one(name), longest);
            case FactKind.Int _ -> new FieldView.Line(frame, inputs.one(name), DIGITS_MAX, "numeric", null, "5");
            case FactKind.Decimal _ -> new FieldView.Line(frame, inputs.one(name), DIGITS_MAX, "decimal", null, "5");
            case FactKind.Money _ -> new FieldView.Line(frame, inputs.one(name), DIGITS_MAX, "numeric", "Rp", "10");
            case FactKind.Date _ -> day(frame, inputs, showing);
            case FactKind.Bool _ -> one(frame, yesOrNo(showing.language()), inputs, FieldView.Pick.Style.RADIOS);
            case FactKind.Choice(var options) ->
                one(frame, choices(options, showing.language()), inputs, style(options.size()));
            case FactKind.Choices(var options, var _) ->
                new FieldView.Pick(
                        frame,
                        FieldView.Pick.Style.CHECKBOXES,
                        choices(options, showing.language()),
                        Set.copyOf(inputs.all(name)));
            case FactKind.Region(var level) when level == FactKind.Level.REGENCY -> regency(frame, inputs.one(name));
            case FactKind.Region(var level) ->
                new FieldView.Place(frame, picker(name, level, inputs.one(name), frame.error(), showing));
            case FactKind.Address(var level) -> address(frame, level, inputs, showing);
            case FactKind.Declaration(var text) ->
                new FieldView.Agree(
                        frame, words(text, showing), inputs.one(name).equals("true"));
            case FactKind.File _, FactKind.Group _ -> throw new IllegalArgumentException("Not within a row: " + name);
        };
    }

    /** A pattern that takes digits only is typed on the number keys of a phone. */
    private static @Nullable String digits(@Nullable String pattern) {
        return pattern != null && pattern.startsWith("[0-9]") ? "numeric" : null;
    }

    private static @Nullable String width(int longest) {
        return longest <= 20 ? "20" : null;
    }

    private static FieldView day(FieldView.Frame frame, Inputs inputs, Showing showing) {
        var name = frame.name();
        var wrong = showing.errors().stream()
                .map(FieldError::field)
                .filter(field -> field.startsWith(name + "-"))
                .map(field -> field.substring(name.length() + 1))
                .findFirst()
                .orElse("");
        return new FieldView.Day(
                frame, inputs.one(name + "-day"), inputs.one(name + "-month"), inputs.one(name + "-year"), wrong);
    }

    private static FieldView one(
            FieldView.Frame frame, List<Choice> choices, Inputs inputs, FieldView.Pick.Style style) {
        return new FieldView.Pick(frame, style, choices, Set.of(inputs.one(frame.name())));
    }

    private List<Choice> yesOrNo(Language language) {
        return List.of(
                new Choice("true", texts.text(language, "casework.answer.yes")),
                new Choice("false", texts.text(language, "casework.answer.no")));
    }

    private static FieldView.Pick.Style style(int choices) {
        return choices > RADIOS_MAX ? FieldView.Pick.Style.SELECT : FieldView.Pick.Style.RADIOS;
    }

    /** A long list in the order of its Indonesian names is in the order of its names in every language. */
    private static List<Choice> choices(Map<String, Localized> options, Language language) {
        var choices = options.entrySet().stream()
                .map(option -> new Choice(
                        option.getKey(), FormText.of(option.getValue()).in(language)));
        return style(options.size()) == FieldView.Pick.Style.SELECT && isByName(options.values())
                ? choices.sorted(Comparator.comparing(Choice::label, Collator.getInstance(language.locale())))
                        .toList()
                : choices.toList();
    }

    private static boolean isByName(Collection<Localized> options) {
        var names = options.stream().map(Localized::id).toList();
        return names.equals(names.stream().sorted().toList());
    }

    /** There are eight: one list is enough. */
    private FieldView regency(FieldView.Frame frame, String code) {
        var step = picker.show(frame.name(), RegionLevel.REGENCY, RegionCode.parse(code))
                .firstOpen();
        return new FieldView.Pick(
                frame,
                FieldView.Pick.Style.SELECT,
                step.options().stream()
                        .map(region -> new Choice(region.code().value(), region.fullName()))
                        .toList(),
                Set.of(code));
    }

    private FieldView address(FieldView.Frame frame, FactKind.Level level, Inputs inputs, Showing showing) {
        var name = frame.name();
        var lineError = error(name + "-line", showing);
        var regionError = lineError == null ? frame.error() : null;
        var picker = picker(name + "-region", level, inputs.one(name + "-region"), regionError, showing);
        return new FieldView.Address(frame, picker, inputs.one(name + "-line"), lineError);
    }

    private PickerView picker(String name, FactKind.Level level, String code, @Nullable String error, Showing showing) {
        var wanted = RegionLevel.valueOf(level.name());
        var searching =
                !showing.sent().one(name + ".words").isBlank() || showing.sent().has(name + ".find");
        var shown = searching
                ? picker.again(
                        name, wanted, picker.read(name, wanted, showing.sent().firsts()))
                : picker.show(name, wanted, RegionCode.parse(code));
        return error == null ? shown : shown.with(error);
    }

    private FieldView files(FieldView.Frame frame, FactKind.File kind, @Nullable Answer answer, Showing showing) {
        var files = FormFiles.in(answer).stream()
                .map(file -> new FieldView.File(
                        file.id(), file.name(), file.sizeBytes(), showing.owner() + "/berkas/" + file.id()))
                .toList();
        var most = kind.count().most();
        return new FieldView.Files(
                frame,
                files,
                accept(kind),
                limits(kind, showing.language()),
                most > 1 && files.size() >= most,
                most > 1);
    }

    private static String accept(FactKind.File kind) {
        return FormFiles.limits(kind).types().stream()
                .map(FileType::mediaType)
                .sorted()
                .collect(Collectors.joining(","));
    }

    private String limits(FactKind.File kind, Language language) {
        var types = Formats.either(
                kind.types().stream().map(type -> type.toUpperCase(Locale.ROOT)).toList(), language);
        var size = Formats.size(FormFiles.limits(kind).maxBytes(), language);
        return kind.count().most() > 1
                ? texts.text(
                        language,
                        "casework.apply.file.limits.several",
                        types,
                        size,
                        kind.count().most())
                : texts.text(language, "casework.apply.file.limits", types, size);
    }

    private FieldView rows(
            FieldView.Frame frame, FactKind.Group group, Question question, Inputs inputs, Showing showing) {
        var name = frame.name();
        var rows = new ArrayList<FieldView.Row>();
        var shown = inputs;
        if (inputs.rows(name).isEmpty() && group.rows().fewest() > 0) {
            shown = inputs.withRow(name, group.fields().getFirst().key());
        }
        for (int number : shown.rows(name)) {
            rows.add(new FieldView.Row(
                    number,
                    words(group.row(rows.size() + 1), showing),
                    fields(name + "." + number + ".", group, question, shown, showing)));
        }
        return new FieldView.Rows(
                frame,
                inSentence(words(group.item(), showing)),
                rows,
                rows.size() >= group.rows().most(),
                rows.size() > group.rows().fewest());
    }

    /** A name begins small within a sentence, unless it is an abbreviation. */
    private static String inSentence(String name) {
        return name.length() > 1 && Character.isUpperCase(name.charAt(1))
                ? name
                : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private List<FieldView> fields(
            String start, FactKind.Group group, Question question, Inputs inputs, Showing showing) {
        return group.fields().stream()
                .map(field -> field(frame(start, field, question.field(field.key()), showing), field, inputs, showing))
                .toList();
    }

    private FieldView.Frame frame(String start, Fact field, Question question, Showing showing) {
        var name = start + field.key();
        return new FieldView.Frame(
                name,
                label(field, question, showing),
                question.hintText().map(hint -> words(hint, showing)).orElse(null),
                null,
                error(name, showing),
                List.of(),
                false);
    }

    /** What is wrong with a field, or with one of the inputs it is made of. */
    private static @Nullable String error(String name, Showing showing) {
        return showing.errors().stream()
                .filter(error -> error.field().equals(name) || error.field().startsWith(name + "-"))
                .map(FieldError::message)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static String words(Localized text, Showing showing) {
        return FormText.of(text).in(showing.language());
    }
}
