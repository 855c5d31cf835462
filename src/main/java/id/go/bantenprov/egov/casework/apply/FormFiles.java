package id.go.bantenprov.egov.casework.apply;

import static java.util.stream.Collectors.toUnmodifiableSet;

import id.go.bantenprov.egov.document.FileType;
import id.go.bantenprov.egov.document.Limits;
import id.go.bantenprov.egov.document.StoredFile;
import id.go.bantenprov.egov.form.Answer;
import id.go.bantenprov.egov.form.Answers;
import id.go.bantenprov.egov.form.FactKind;
import id.go.bantenprov.egov.form.FileRef;
import id.go.bantenprov.egov.form.Localized;
import id.go.bantenprov.egov.form.Problem;
import id.go.bantenprov.egov.form.ProblemCode;
import id.go.bantenprov.egov.form.Value;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Files as a form's requirements and as the file store know them. */
final class FormFiles {
    private FormFiles() {}

    /** The files of an answer; none of any other answer. */
    static List<FileRef> in(@Nullable Answer answer) {
        return answer instanceof Answer.Given(Value.Files(var files)) ? files : List.of();
    }

    /** The files that any of these answers names. */
    static Set<UUID> ids(Answers answers) {
        return answers.byFact().values().stream()
                .flatMap(answer -> in(answer).stream())
                .map(FileRef::id)
                .collect(toUnmodifiableSet());
    }

    /** What is wrong with answers that name files which are not among {@code own}. */
    static List<Problem> foreign(Answers answers, List<FileRef> own) {
        return answers.byFact().entrySet().stream()
                .filter(answer -> !own.containsAll(in(answer.getValue())))
                .map(answer -> new Problem(
                        answer.getKey(),
                        ProblemCode.UNKNOWN,
                        new Localized(answer.getKey(), answer.getKey()),
                        null,
                        null))
                .toList();
    }

    /** What a requirement allows; a type the store does not take is not allowed, whatever the form says. */
    static Limits limits(FactKind.File kind) {
        var types = kind.types().stream()
                .flatMap(extension -> FileType.ofExtension(extension).stream())
                .collect(toUnmodifiableSet());
        return new Limits(types, Math.min(kind.maxBytes(), Limits.MOST_BYTES));
    }

    /** How an answer names a stored file. */
    static FileRef ref(StoredFile file) {
        return new FileRef(
                file.id().value(),
                file.name(),
                file.received().hex(),
                file.sizeBytes(),
                file.type().mediaType());
    }
}
