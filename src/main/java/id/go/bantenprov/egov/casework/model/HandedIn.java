package id.go.bantenprov.egov.casework.model;

import id.go.bantenprov.egov.casework.ApplicationId;
import id.go.bantenprov.egov.document.FileId;
import id.go.bantenprov.egov.document.StoredFile;
import id.go.bantenprov.egov.document.StoredFiles;
import id.go.bantenprov.egov.form.Answer;
import id.go.bantenprov.egov.form.Answers;
import id.go.bantenprov.egov.form.Value;
import id.go.bantenprov.egov.ledger.Ledger;
import id.go.bantenprov.egov.vault.DataKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The answers and files that come in with an application, as its receipt proves them. */
@Component
public class HandedIn {
    private final Attachments attachments;
    private final StoredFiles files;

    HandedIn(Attachments attachments, StoredFiles files) {
        this.attachments = attachments;
        this.files = files;
    }

    /**
     * Adds to the receipt what was handed in: a digest of the answers, and of every file as it came and as it is kept.
     *
     * @param key of the case, which seals its files
     */
    public Move proven(Move move, Answers answers, DataKey key) {
        var statement = move.statements()
                .getFirst()
                .proving("answers", Ledger.digest(answers.toJson()))
                .proving("files", files(answers, key))
                .proving("service", move.after().filed().service().code().value());
        var statements = new ArrayList<>(move.statements());
        statements.set(0, statement);
        return new Move(move.after(), move.deed(), move.reason(), List.copyOf(statements));
    }

    private List<Map<String, String>> files(Answers answers, DataKey key) {
        var found = files.findAll(ids(answers), key).stream()
                .collect(Collectors.toMap(StoredFile::id, Function.identity()));
        var proven = new ArrayList<Map<String, String>>();
        answers.byFact()
                .forEach((requirement, answer) -> ids(answer)
                        .flatMap(id -> Stream.ofNullable(found.get(id)))
                        .forEach(file -> proven.add(digests(requirement, file))));
        return proven;
    }

    static List<FileId> ids(Answers answers) {
        return answers.byFact().values().stream()
                .flatMap(HandedIn::ids)
                .distinct()
                .toList();
    }

    private static Stream<FileId> ids(Answer answer) {
        return answer instanceof Answer.Given(Value.Files(var refs))
                ? refs.stream().map(ref -> new FileId(ref.id()))
                : Stream.empty();
    }

    private static Map<String, String> digests(String requirement, StoredFile file) {
        var digests = new TreeMap<>(
                Map.of("requirement", requirement, "sha256", file.received().hex()));
        if (!file.kept().equals(file.received()))
            digests.put("kept", file.kept().hex());
        return digests;
    }

    /** The draft ends: what is kept of its files now belongs to the application. */
    public void handOver(Draft draft, ApplicationId application, Answers answers) {
        attachments.handOver(draft.id(), application, ids(answers)).forEach(files::remove);
    }
}
