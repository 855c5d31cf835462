package id.go.bantenprov.egov.casework.desk;

import id.go.bantenprov.egov.casework.ApplicationId;
import id.go.bantenprov.egov.casework.desk.FileView.Answer;
import id.go.bantenprov.egov.casework.desk.FileView.Attached;
import id.go.bantenprov.egov.casework.desk.FileView.Corrected;
import id.go.bantenprov.egov.casework.desk.FileView.Former;
import id.go.bantenprov.egov.casework.desk.FileView.Ktp;
import id.go.bantenprov.egov.casework.desk.FileView.Preview;
import id.go.bantenprov.egov.casework.model.AnswerTexts;
import id.go.bantenprov.egov.casework.model.Application;
import id.go.bantenprov.egov.casework.model.CaseContents.Contents;
import id.go.bantenprov.egov.casework.model.Terms;
import id.go.bantenprov.egov.catalogue.FormText;
import id.go.bantenprov.egov.document.FileId;
import id.go.bantenprov.egov.document.PageImages;
import id.go.bantenprov.egov.form.Answers;
import id.go.bantenprov.egov.form.Fact;
import id.go.bantenprov.egov.form.FactKind;
import id.go.bantenprov.egov.form.Question;
import id.go.bantenprov.egov.form.Value;
import id.go.bantenprov.egov.identity.Identities;
import id.go.bantenprov.egov.identity.Nik;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.identity.ResidentId;
import id.go.bantenprov.egov.web.Language;
import id.go.bantenprov.egov.web.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what an applicant answered and handed in. Sensitive answers are shown only where asked for. */
@Component
class AnswerViews {
    /** The field under which the NIK is asked for; no form has a fact of that name. */
    static final String NIK = "nik";

    private static final List<String> HIDDEN = List.of("•••• ••••");

    private final AnswerTexts answerTexts;
    private final Identities identities;
    private final CaseFiles caseFiles;
    private final PageImages images;
    private final Texts texts;

    AnswerViews(AnswerTexts answerTexts, Identities identities, CaseFiles caseFiles, PageImages images, Texts texts) {
        this.answerTexts = answerTexts;
        this.identities = identities;
        this.caseFiles = caseFiles;
        this.images = images;
        this.texts = texts;
    }

    /** @param opened empty once the person's data have been erased */
    List<Answer> rows(
            Officer officer,
            Application application,
            Optional<Contents> opened,
            Changes changes,
            Terms terms,
            Set<String> revealed,
            Language language) {
        if (opened.isEmpty()) return List.of();
        var rows = new ArrayList<Answer>();
        rows.add(Answer.open(
                texts.text(language, "casework.desk.applicant"),
                List.of(opened.get().applicantName()),
                List.of()));
        nik(officer, application, opened.get(), terms, revealed, language).ifPresent(rows::add);
        questions(terms)
                .flatMap(question -> row(question, opened.get().answers(), changes, terms, revealed, language).stream())
                .forEach(rows::add);
        return rows;
    }

    /** The case outlives the account of its applicant until its term, the NIK does not. */
    private Optional<Answer> nik(
            Officer officer,
            Application application,
            Contents opened,
            Terms terms,
            Set<String> revealed,
            Language language) {
        var shown = revealed.contains(NIK);
        var comparing = shown && CompareKtp.isOpenTo(officer, application, terms);
        return Optional.ofNullable(application.filed().applicant())
                .map(resident -> identities
                        .nik(resident)
                        .map(nik -> nik(nik, shown, ktp(nik, resident, application, opened, comparing)))
                        .orElseGet(() -> erasedNik(language)));
    }

    private Ktp ktp(Nik nik, ResidentId resident, Application application, Contents opened, boolean comparing) {
        var compared = identities.compared(resident, opened.applicantName()).orElse(null);
        return new Ktp(compared, comparing && compared == null ? nik.digits() : null, application.version());
    }

    private static Answer nik(Nik nik, boolean shown, Ktp ktp) {
        return new Answer("NIK", List.of(shown ? nik.digits() : nik.masked()), List.of(), NIK, !shown, ktp);
    }

    private Answer erasedNik(Language language) {
        return Answer.open("NIK", List.of(texts.text(language, "casework.desk.nik.erased")), List.of());
    }

    private Optional<Answer> row(
            Question question, Answers answers, Changes changes, Terms terms, Set<String> revealed, Language language) {
        var fact = fact(question, terms);
        var value = Changes.value(answers, fact.key());
        var isListed = fact.kind() instanceof FactKind.File && value.isPresent();
        if (isListed || value.isEmpty() && changes.of(fact.key()).isEmpty()) return Optional.empty();
        var hidden = fact.sensitive() && !revealed.contains(fact.key());
        return Optional.of(new Answer(
                label(question, language),
                lines(fact, value, hidden, language),
                former(fact, changes, hidden, language),
                fact.sensitive() ? fact.key() : null,
                hidden,
                null));
    }

    private List<Former> former(Fact fact, Changes changes, boolean hidden, Language language) {
        return changes.of(fact.key()).stream()
                .map(change -> new Former(change.at(), lines(fact, change.before(), hidden, language)))
                .toList();
    }

    private List<String> lines(Fact fact, Optional<Value> value, boolean hidden, Language language) {
        return value.map(each -> hidden ? HIDDEN : answerTexts.lines(fact, each, language))
                .orElse(List.of());
    }

    private static Stream<Question> questions(Terms terms) {
        return terms.service().form().pages().stream().flatMap(page -> page.questions().stream());
    }

    private static Fact fact(Question question, Terms terms) {
        return terms.service().form().fact(question.fact()).orElseThrow();
    }

    private static String label(Question question, Language language) {
        return FormText.of(question.label()).in(language);
    }

    /** What the applicant has changed last, in the order of the form. */
    @Nullable
    Corrected corrected(Changes changes, Terms terms, Language language) {
        return changes.lastAt()
                .map(at -> new Corrected(
                        at,
                        questions(terms)
                                .filter(question -> changes.isOf(question.fact(), at))
                                .map(question -> label(question, language))
                                .toList()))
                .orElse(null);
    }

    /** @param chosen the one to be shown; null for the first */
    List<Attached> files(Answers answers, Changes changes, Terms terms, @Nullable UUID chosen, Language language) {
        var files = new ArrayList<Attached>();
        questions(terms).forEach(question -> {
            if (!(Changes.value(answers, question.fact()).orElse(null) instanceof Value.Files(var refs))) return;
            var former = former(fact(question, terms), changes, false, language);
            for (var ref : refs) {
                files.add(new Attached(
                        ref.id(),
                        label(question, language),
                        ref.name(),
                        ref.sizeBytes(),
                        ref.equals(refs.getFirst()) ? former : List.of(),
                        chosen == null ? files.isEmpty() : ref.id().equals(chosen)));
            }
        });
        return files;
    }

    @Nullable
    Preview preview(ApplicationId of, List<Attached> files, int page, Language language) {
        return files.stream()
                .filter(Attached::shown)
                .findFirst()
                .map(file -> preview(of, file, page, language))
                .orElse(null);
    }

    /** Of what was handed in with the copies in a large demonstration, only the digests are kept. */
    private Preview preview(ApplicationId of, Attached file, int page, Language language) {
        if (caseFiles.partOf(of, new FileId(file.id())).isEmpty())
            return new Preview(file.id(), file.label(), 0, 0, why("digestOnly", language), false, false);
        return switch (images.look(new FileId(file.id()))) {
            case PageImages.State.Ready(var pages) ->
                new Preview(file.id(), file.label(), Math.clamp(page, 1, pages), pages, null, false, true);
            case PageImages.State.Pending _ -> none(file, "pending", true, language);
            case PageImages.State.Failed _ -> none(file, "failed", false, language);
        };
    }

    private Preview none(Attached file, String why, boolean soon, Language language) {
        return new Preview(file.id(), file.label(), 0, 0, why(why, language), soon, true);
    }

    private String why(String why, Language language) {
        return texts.text(language, "casework.desk.preview." + why);
    }
}
