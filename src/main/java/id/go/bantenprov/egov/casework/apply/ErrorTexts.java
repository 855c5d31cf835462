package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.catalogue.FormText;
import id.go.bantenprov.egov.document.FileType;
import id.go.bantenprov.egov.document.Refusal;
import id.go.bantenprov.egov.form.Problem;
import id.go.bantenprov.egov.web.FieldError;
import id.go.bantenprov.egov.web.Formats;
import id.go.bantenprov.egov.web.Language;
import id.go.bantenprov.egov.web.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Says what is wrong with an answer, and what helps. */
@Component
class ErrorTexts {
    private final Texts texts;

    ErrorTexts(Texts texts) {
        this.texts = texts;
    }

    /** One error a field; why a file was not taken says more than that it is missing. */
    List<FieldError> of(List<Problem> problems, Map<String, PageInput.Refused> refused, Language language) {
        var errors = new ArrayList<FieldError>();
        refused.forEach((fact, why) -> errors.add(new FieldError(fact, text(why, language))));
        problems.stream()
                .filter(problem -> !refused.containsKey(problem.field()))
                .map(problem -> new FieldError(problem.field(), text(problem, language)))
                .forEach(errors::add);
        return List.copyOf(errors);
    }

    String changedElsewhere(Language language) {
        return texts.text(language, "casework.apply.stale.check");
    }

    /** Says of a row which it is: in a list of errors the same sentence may stand for several. */
    String text(Problem problem, Language language) {
        var sentence = sentence(problem, language);
        return problem.rowName()
                .map(row -> FormText.of(row).in(language) + ": " + sentence)
                .orElse(sentence);
    }

    private String sentence(Problem problem, Language language) {
        return problem.ownText()
                .map(own -> FormText.of(own).in(language))
                .orElseGet(
                        () -> texts.text(language, problem.messageKey(), problem.messageArguments(language.locale())));
    }

    String text(PageInput.Refused refused, Language language) {
        var size = Formats.size(refused.sizeBytes(), language);
        return switch (refused.why()) {
            case Refusal.Empty _ -> upload(language, "empty");
            case Refusal.TooLarge(var limit) -> upload(language, "tooLarge", size, Formats.size(limit, language));
            case Refusal.WrongType(var _, var allowed) ->
                upload(
                        language,
                        "wrongType",
                        Formats.either(
                                allowed.stream()
                                        .map(FileType::extension)
                                        .map(extension -> extension.toUpperCase(Locale.ROOT))
                                        .sorted()
                                        .toList(),
                                language));
            case Refusal.Polyglot _ -> upload(language, "polyglot");
            case Refusal.Encrypted _ -> upload(language, "encrypted");
            case Refusal.ActiveContent _ -> upload(language, "activeContent");
            case Refusal.Damaged _ -> upload(language, "damaged");
            case Refusal.TooManyPixels(var limit) ->
                upload(language, "tooManyPixels", Formats.number(limit / 1_000_000, language));
            case Refusal.TooComplex _ -> upload(language, "tooComplex");
            case Refusal.DiskFull _ -> upload(language, "diskFull");
            case Refusal.NoRoom(var limit) -> upload(language, "noRoom", Formats.size(limit, language));
            case Refusal.TooOften(var minutes) -> upload(language, "tooOften", minutes);
        };
    }

    private String upload(Language language, String key, Object... arguments) {
        return texts.text(language, "casework.apply.upload." + key, arguments);
    }
}
