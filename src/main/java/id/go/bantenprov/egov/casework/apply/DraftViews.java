package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.casework.apply.DraftPageView.Changed;
import id.go.bantenprov.egov.casework.apply.DraftPageView.Headline;
import id.go.bantenprov.egov.casework.apply.DraftPageView.Progress;
import id.go.bantenprov.egov.casework.apply.DraftPageView.Stored;
import id.go.bantenprov.egov.catalogue.FormText;
import id.go.bantenprov.egov.form.Answers;
import id.go.bantenprov.egov.form.Page;
import id.go.bantenprov.egov.form.PageState;
import id.go.bantenprov.egov.form.Question;
import id.go.bantenprov.egov.identity.FormSeal;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.web.FieldError;
import id.go.bantenprov.egov.web.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes the view of a page of a draft. */
@Component
class DraftViews {
    private final FieldViews fields;
    private final ErrorTexts errors;
    private final ChangedElsewhere elsewhere;
    private final Prefill prefill;
    private final FormSeal seals;

    DraftViews(FieldViews fields, ErrorTexts errors, ChangedElsewhere elsewhere, Prefill prefill, FormSeal seals) {
        this.fields = fields;
        this.errors = errors;
        this.elsewhere = elsewhere;
        this.prefill = prefill;
        this.seals = seals;
    }

    /**
     * @param filled the page as it is to be shown
     * @param input what was just sent; empty when the page is opened
     * @param stale the answers stored meanwhile, if they are others than this page began with
     * @param restored whether the input was typed before the session ended
     * @param returns whether saving goes back to checking the answers
     * @param seenRevision with which the page began, until it is said what changed since
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
            int seenRevision,
            Language language) {
        static Shown stored(
                Resident resident, OpenDraft open, String page, FilledPage filled, boolean returns, Language language) {
            return new Shown(
                    resident,
                    open,
                    page,
                    filled,
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    returns,
                    open.draft().revision(),
                    language);
        }

        Shown typed(PageInput sent) {
            return new Shown(
                    resident, open, page, filled, Optional.of(sent), stale, restored, returns, seenRevision, language);
        }

        Shown over(Answers kept) {
            return new Shown(
                    resident, open, page, filled, input, Optional.of(kept), restored, returns, seenRevision, language);
        }

        Shown asRestored() {
            return new Shown(resident, open, page, filled, input, stale, true, returns, seenRevision, language);
        }

        /** As a page that goes on from this revision, and not from the one that is stored now. */
        Shown since(int revision) {
            return new Shown(resident, open, page, filled, input, stale, restored, returns, revision, language);
        }
    }

    DraftPageView view(Shown shown) {
        var way = new FormWay(shown.filled().evaluation());
        var state = way.page(shown.page()).orElseThrow();
        var wrong = wrong(shown);
        var views = fields(shown, state, wrong);
        return new DraftPageView(
                shown.open().address() + "/" + shown.page(),
                back(shown, way),
                headline(shown, way, state, views),
                views,
                anchored(wrong, views),
                changed(shown, state.page()),
                seals.seal(shown.resident(), shown.open().address()),
                shown.restored(),
                shown.returns(),
                isLive(state.page(), shown),
                stored(shown));
    }

    private List<FieldError> wrong(Shown shown) {
        var refused = shown.input().map(PageInput::refused).orElse(Map.of());
        return errors.of(shown.filled().problems(), refused, shown.language());
    }

    private static Headline headline(Shown shown, FormWay way, PageState state, List<FieldView> views) {
        var title = FormText.of(state.page().title()).in(shown.language());
        var lone = isLone(state);
        return new Headline(
                shown.open().service().name().in(shown.language()),
                lone ? views.getFirst().frame().label() : title,
                lone ? null : title,
                new Progress(way.step(shown.page()), way.steps(), title));
    }

    private static boolean isLone(PageState state) {
        return state.page().questions().size() == 1 && state.asked().size() == 1;
    }

    private static Stored stored(Shown shown) {
        return new Stored(
                shown.seenRevision(),
                shown.open().draft().savedAt(),
                shown.open().keptUntil());
    }

    private List<FieldView> fields(Shown shown, PageState state, List<FieldError> wrong) {
        var evaluation = shown.filled().evaluation();
        var showing = new FieldViews.Showing(
                evaluation,
                wrong,
                shown.input().map(PageInput::inputs).orElse(Inputs.NONE),
                prefill.unchanged(shown.resident(), evaluation.form(), evaluation.answers()),
                shown.open().address(),
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
        var facts = page.questions().stream().map(Question::fact).toList();
        return shown.stale()
                .map(stored -> elsewhere.in(facts, shown.filled().evaluation(), stored, shown.language()))
                .orElse(List.of());
    }
}
