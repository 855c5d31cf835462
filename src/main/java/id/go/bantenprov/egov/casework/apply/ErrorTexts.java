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
import java.util.Set;
import org.springframework.stereotype.Component;

/** Says what is wrong with an answer, and what helps. */
@Component
class ErrorTexts {
    private final Texts texts;

    ErrorTexts(Texts texts) {
        this.texts = texts;
    }

    /** One error a field, and one a file; why a file was not taken says more than that it is missing. */
    List<FieldError> of(List<Problem> problems, Map<String, List<PageInput.Refused>> refused, Language language) {
        var errors = new ArrayList<FieldError>();
        refused.forEach((fact, files) -> files.forEach(file -> errors.add(new FieldError(fact, text(file, language)))));
        problems.stream()
                .filter(problem -> !refused.containsKey(problem.field()))
                .map(problem -> new FieldError(problem.field(), text(problem, language)))
                .forEach(errors::add);
        return List.copyOf(errors);
    }

    String changedElsewhere(Language language) {
        return texts.text(language, "casework.apply.stale.check");
    }

    String unansweredQuestion(Language language) {
        return texts.text(language, "casework.apply.correction.missing.CLARIFY");
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

    /** Says of a file which it is: several may have been chosen. */
    String text(PageInput.Refused refused, Language language) {
        var sentence =
                texts.text(language, "casework.apply.upload." + code(refused.why()), arguments(refused, language));
        return refused.name().isEmpty() ? sentence : refused.name() + ": " + sentence;
    }

    /** Names a refusal, in the interface and among the texts. */
    static String code(Refusal why) {
        return switch (why) {
            case Refusal.Empty _ -> "empty";
            case Refusal.TooLarge _ -> "tooLarge";
            case Refusal.WrongType _ -> "wrongType";
            case Refusal.Polyglot _ -> "polyglot";
            case Refusal.Encrypted _ -> "encrypted";
            case Refusal.ActiveContent _ -> "activeContent";
            case Refusal.Damaged _ -> "damaged";
            case Refusal.TooManyPixels _ -> "tooManyPixels";
            case Refusal.TooComplex _ -> "tooComplex";
            case Refusal.DiskFull _ -> "diskFull";
            case Refusal.NoRoom _ -> "noRoom";
            case Refusal.Stale _ -> "stale";
            case Refusal.TooMany _ -> "tooMany";
            case Refusal.TooOften _ -> "tooOften";
        };
    }

    private static Object[] arguments(PageInput.Refused refused, Language language) {
        return switch (refused.why()) {
            case Refusal.TooLarge(var limit) ->
                new Object[] {Formats.size(refused.sizeBytes(), language), Formats.size(limit, language)};
            case Refusal.WrongType(var _, var allowed) -> new Object[] {types(allowed, language)};
            case Refusal.TooManyPixels(var limit) -> new Object[] {Formats.number(limit / 1_000_000, language)};
            case Refusal.NoRoom(var limit) -> new Object[] {Formats.size(limit, language)};
            case Refusal.TooMany(var most) -> new Object[] {most};
            case Refusal.TooOften(var minutes) -> new Object[] {minutes};
            default -> new Object[0];
        };
    }

    private static String types(Set<FileType> allowed, Language language) {
        var names = allowed.stream()
                .map(type -> type.extension().toUpperCase(Locale.ROOT))
                .sorted()
                .toList();
        return Formats.either(names, language);
    }
}
