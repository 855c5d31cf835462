package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.casework.model.AnswerTexts;
import id.go.bantenprov.egov.catalogue.FormText;
import id.go.bantenprov.egov.catalogue.Step;
import id.go.bantenprov.egov.form.PageState;
import id.go.bantenprov.egov.form.PageState.Asked;
import id.go.bantenprov.egov.form.Question;
import id.go.bantenprov.egov.form.Settled;
import id.go.bantenprov.egov.form.Value;
import id.go.bantenprov.egov.identity.Identities;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.web.FieldError;
import id.go.bantenprov.egov.web.Language;
import id.go.bantenprov.egov.web.Texts;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes the view that shows all answers before they are sent. */
@Component
class CheckViews {
    private final Identities identities;
    private final FieldViews fields;
    private final ErrorTexts errors;
    private final AnswerTexts answers;
    private final Texts texts;

    CheckViews(Identities identities, FieldViews fields, ErrorTexts errors, AnswerTexts answers, Texts texts) {
        this.identities = identities;
        this.fields = fields;
        this.errors = errors;
        this.answers = answers;
        this.texts = texts;
    }

    CheckView view(Resident resident, OpenDraft open, List<FieldError> wrong, Language language) {
        var way = open.way();
        var back =
                way.pages().isEmpty() ? "" : "/" + way.pages().getLast().page().key();
        return new CheckView(
                open.address() + "/periksa",
                open.address() + back,
                open.service().name().in(language),
                new DraftPageView.Progress(way.steps(), way.steps(), texts.text(language, "casework.apply.check.step")),
                Stream.concat(
                                Stream.of(applicant(resident, language)),
                                way.pages().stream()
                                        .filter(page -> page.status() != PageState.Status.UNDECIDED)
                                        .map(page -> section(open, page, language)))
                        .toList(),
                way.firstToDo().map(page -> open.address() + "/" + page).orElse(null),
                notSent(open, language),
                declarations(open, wrong, language),
                wrong,
                open.service().route().steps().stream()
                        .map(Step::name)
                        .map(name -> name.in(language))
                        .toList(),
                open.service().promise().days(),
                open.draft().revision(),
                StartPages.opening(open.service(), open.evaluation().today()),
                open.keptUntil());
    }

    /** As the letter will name the person. */
    private CheckView.Section applicant(Resident resident, Language language) {
        var name = texts.text(language, "casework.apply.said.name");
        var nik = identities.nik(resident.id()).orElseThrow().masked();
        return new CheckView.Section(
                texts.text(language, "casework.apply.said.applicant"),
                List.of(
                        new CheckView.Answered(name, List.of(resident.name()), List.of(), null, "/akun/nama"),
                        new CheckView.Answered("NIK", List.of(nik), List.of(), null, null)));
    }

    private CheckView.Section section(OpenDraft open, PageState page, Language language) {
        return new CheckView.Section(
                FormText.of(page.page().title()).in(language),
                page.asked().stream()
                        .map(asked -> answered(open, page, asked, language))
                        .toList());
    }

    private CheckView.Answered answered(OpenDraft open, PageState page, Asked asked, Language language) {
        return new CheckView.Answered(
                FormText.of(asked.question().label()).in(language),
                asked.settled() instanceof Settled.Known(Value.Files _) ? List.of() : lines(asked, language),
                files(open, asked),
                asked.problems().stream()
                        .findFirst()
                        .map(problem -> errors.text(problem, language))
                        .orElse(null),
                open.address() + "/" + page.page().key() + "?kembali#"
                        + asked.fact().key());
    }

    private static List<SaidView.File> files(OpenDraft open, Asked asked) {
        return asked.settled() instanceof Settled.Known(Value.Files(var files))
                ? SaidViews.files(files, open.address(), _ -> true)
                : List.of();
    }

    /** An answer in words; none if it is still to be given. */
    List<String> lines(Asked asked, Language language) {
        return switch (asked.settled()) {
            case Settled.Known(var value) -> answers.lines(asked.fact(), value, language);
            case Settled.NotNeeded _ -> List.of(texts.text(language, "casework.apply.empty"));
            case Settled.Missing _ -> List.of();
        };
    }

    private static List<String> notSent(OpenDraft open, Language language) {
        return open.evaluation().hidden().stream()
                .flatMap(fact -> open.service().form().question(fact).stream())
                .map(Question::label)
                .map(label -> FormText.of(label).in(language))
                .toList();
    }

    private List<FieldView> declarations(OpenDraft open, List<FieldError> wrong, Language language) {
        var showing =
                new FieldViews.Showing(open.evaluation(), wrong, Inputs.NONE, List.of(), open.address(), language);
        return FilledPage.asked(open.evaluation(), open.way().declarations())
                .map(asked -> fields.view(asked, false, showing))
                .toList();
    }
}
