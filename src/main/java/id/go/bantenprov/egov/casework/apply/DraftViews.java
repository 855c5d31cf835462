package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.casework.apply.DraftPageView.Changed;
import id.go.bantenprov.egov.casework.apply.DraftPageView.Progress;
import id.go.bantenprov.egov.casework.model.AnswerTexts;
import id.go.bantenprov.egov.catalogue.FormText;
import id.go.bantenprov.egov.form.Answer;
import id.go.bantenprov.egov.form.Answers;
import id.go.bantenprov.egov.form.Fact;
import id.go.bantenprov.egov.form.Page;
import id.go.bantenprov.egov.form.PageState;
import id.go.bantenprov.egov.form.Question;
import id.go.bantenprov.egov.identity.FormSeal;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.web.FieldError;
import id.go.bantenprov.egov.web.Language;
import id.go.bantenprov.egov.web.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes the view of a page of a draft. */
@Component
class DraftViews {
    private final FieldViews fields;
    private final ErrorTexts errors;
    private final AnswerTexts answers;
    private final Prefill prefill;
    private final FormSeal seals;
    private final Texts texts;

    DraftViews(
            FieldViews fields, ErrorTexts errors, AnswerTexts answers, Prefill prefill, FormSeal seals, Texts texts) {
        this.fields = fields;
        this.errors = errors;
        this.answers = answers;
        this.prefill = prefill;
        this.seals = seals;
        this.texts = texts;
    }

    /**
     * @param filled the page as it is to be shown
     * @param input what was just sent; empty when the page is opened
     * @param stale the answers stored meanwhile, if they are others than this page began with
     * @param restored whether the input was typed before the session ended
     * @param returns whether saving goes back to checking the answers
     */
    record Shown(
            Resident resident,
            OpenDraft open,
            String page,
            FilledPage filled,
            Optional<PageInput> input,
            Optional<Answers> stale,
            boolean restored,
            boolean returns,
            Language language) {}

    DraftPageView view(Shown shown) {
        var way = new FormWay(shown.filled().evaluation());
        var state = way.page(shown.page()).orElseThrow();
        var wrong = errors.of(
                shown.filled().problems(), shown.input().map(PageInput::refused).orElse(Map.of()), shown.language());
        var views = fields(shown, state, wrong);
        var title = FormText.of(state.page().title()).in(shown.language());
        var lone = isLone(state);
        return new DraftPageView(
                shown.open().address() + "/" + shown.page(),
                back(shown, way),
                shown.open().service().name().in(shown.language()),
                lone ? views.getFirst().frame().label() : title,
                lone ? null : title,
                new Progress(way.step(shown.page()), way.steps(), title),
                views,
                anchored(wrong, views),
                changed(shown, state.page()),
                seals.seal(shown.resident().id(), shown.open().draft().id().value()),
                shown.restored(),
                shown.open().draft().revision(),
                shown.returns(),
                isLive(state.page(), shown),
                views.stream().anyMatch(FieldView.Files.class::isInstance),
                shown.open().draft().savedAt(),
                shown.open().keptUntil());
    }

    private static boolean isLone(PageState state) {
        return state.page().questions().size() == 1 && state.asked().size() == 1;
    }

    private List<FieldView> fields(Shown shown, PageState state, List<FieldError> wrong) {
        var evaluation = shown.filled().evaluation();
        var showing = new FieldViews.Showing(
                evaluation,
                wrong,
                shown.input().map(PageInput::inputs).orElse(Inputs.NONE),
                prefill.unchanged(shown.resident(), evaluation.form(), evaluation.answers()),
                shown.language());
        return state.asked().stream()
                .map(asked -> fields.view(asked, isLone(state), showing))
                .toList();
    }

    private static String back(Shown shown, FormWay way) {
        if (shown.returns()) return shown.open().address() + "/periksa";
        return way.before(shown.page())
                .map(key -> shown.open().address() + "/" + key)
                .orElse("/permohonan/baru/" + shown.open().service().slug());
    }

    /** Whether another question may appear with an answer on this page. */
    private static boolean isLive(Page page, Shown shown) {
        var form = shown.filled().evaluation().form();
        return page.questions().stream()
                .flatMap(question -> form.fact(question.fact()).stream())
                .anyMatch(fact -> fact.when() != null);
    }

    /** Every error with the id of an input that is there. */
    static List<FieldError> anchored(List<FieldError> errors, List<FieldView> fields) {
        return errors.stream()
                .map(error -> new FieldError(anchor(error.field(), fields), error.message()))
                .toList();
    }

    private static String anchor(String field, List<FieldView> fields) {
        return fields.stream()
                .flatMap(view -> inputOf(view, field).stream())
                .findFirst()
                .orElse(field);
    }

    /** Where an error stands in a view whose inputs have other names than what is asked; empty for every other view. */
    private static Optional<String> inputOf(FieldView view, String field) {
        return switch (view) {
            case FieldView.Place(var frame, var picker)
            when field.equals(frame.name()) -> Optional.of(picker.firstOpen().field());
            case FieldView.Address address
            when field.equals(address.frame().name() + "-region") ->
                Optional.of(address.picker().firstOpen().field());
            case FieldView.Day day when field.equals(day.frame().name()) -> Optional.of(field + "-day");
            case FieldView.Rows rows
            when field.startsWith(rows.frame().name() + ".") ->
                Optional.of(anchor(
                        field,
                        rows.rows().stream()
                                .flatMap(row -> row.fields().stream())
                                .toList()));
            default -> Optional.empty();
        };
    }

    private List<Changed> changed(Shown shown, Page page) {
        return shown.stale().stream()
                .flatMap(stored -> page.questions().stream()
                        .filter(question -> !stored.get(question.fact())
                                .equals(shown.filled().evaluation().answers().get(question.fact())))
                        .map(question -> changed(question, stored, shown)))
                .toList();
    }

    private Changed changed(Question question, Answers stored, Shown shown) {
        var fact = shown.filled().evaluation().form().fact(question.fact()).orElseThrow();
        return new Changed(FormText.of(question.label()).in(shown.language()), lines(fact, stored, shown.language()));
    }

    private List<String> lines(Fact fact, Answers stored, Language language) {
        return stored.get(fact.key()).orElse(null) instanceof Answer.Given(var value)
                ? answers.lines(fact, value, language)
                : List.of(texts.text(language, "casework.apply.empty"));
    }
}
