package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.casework.apply.DraftPageView.Changed;
import id.go.bantenprov.egov.casework.model.AnswerTexts;
import id.go.bantenprov.egov.casework.model.Correction;
import id.go.bantenprov.egov.casework.model.Correction.Kind;
import id.go.bantenprov.egov.casework.model.CorrectionTexts;
import id.go.bantenprov.egov.casework.model.Refused;
import id.go.bantenprov.egov.catalogue.FormText;
import id.go.bantenprov.egov.form.Answer;
import id.go.bantenprov.egov.form.PageState.Asked;
import id.go.bantenprov.egov.form.Question;
import id.go.bantenprov.egov.identity.FormSeal;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.web.FieldError;
import id.go.bantenprov.egov.web.Language;
import id.go.bantenprov.egov.web.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the view of corrections. */
@Component
class CorrectionViews {
    private final FieldViews fields;
    private final CorrectionTexts corrections;
    private final ChangedElsewhere elsewhere;
    private final AnswerTexts answers;
    private final Texts texts;
    private final FormSeal seals;

    CorrectionViews(
            FieldViews fields,
            CorrectionTexts corrections,
            ChangedElsewhere elsewhere,
            AnswerTexts answers,
            Texts texts,
            FormSeal seals) {
        this.fields = fields;
        this.corrections = corrections;
        this.elsewhere = elsewhere;
        this.answers = answers;
        this.texts = texts;
        this.seals = seals;
    }

    /** What a page began with: by this it is told, once it is sent, whether anything changed elsewhere meanwhile. */
    record Seen(int revision, int version) {
        static Seen now(OpenCorrection correction) {
            return new Seen(
                    correction.draft().revision(), correction.application().version());
        }
    }

    /**
     * @param correction as it is to be shown: stored, or as it was just typed
     * @param sent what was just sent; none when the page is opened
     * @param stale what is stored, if it is other than this page began with
     * @param moved whether the application moved on since the page was opened
     * @param restored whether it was typed before the session ended
     * @param seen what the page began with, until it is said what changed since
     */
    record Shown(
            Resident resident,
            OpenCorrection correction,
            Inputs sent,
            List<FieldError> wrong,
            Optional<CorrectionDraft> stale,
            boolean moved,
            boolean restored,
            Seen seen,
            Language language) {
        static Shown stored(Resident resident, OpenCorrection correction, Language language) {
            var seen = Seen.now(correction);
            return new Shown(
                    resident, correction, Inputs.NONE, List.of(), Optional.empty(), false, false, seen, language);
        }

        Shown withWrong(List<FieldError> found) {
            return new Shown(resident, correction, sent, found, stale, moved, restored, seen, language);
        }

        Shown typed(Inputs inputs) {
            return new Shown(resident, correction, inputs, wrong, stale, moved, restored, seen, language);
        }

        Shown over(CorrectionDraft kept) {
            return new Shown(resident, correction, sent, wrong, Optional.of(kept), moved, restored, seen, language);
        }

        Shown movedOn() {
            return new Shown(resident, correction, sent, wrong, stale, true, restored, seen, language);
        }

        Shown asRestored() {
            return new Shown(resident, correction, sent, wrong, stale, moved, true, seen, language);
        }

        /** As a page that goes on from this, and not from what is there now. */
        Shown since(Seen begun) {
            return new Shown(resident, correction, sent, wrong, stale, moved, restored, begun, language);
        }
    }

    CorrectionView view(Shown shown) {
        var correction = shown.correction();
        var evaluation = correction.evaluation(correction.draft().answers());
        var address = "/permohonan/" + correction.application().number();
        var showing =
                new FieldViews.Showing(evaluation, shown.wrong(), shown.sent(), List.of(), address, shown.language());
        var asked = FilledPage.asked(evaluation, correction.open()).toList();
        var items = correction.waiting().corrections().stream()
                .map(each -> item(correction, each, asked, showing))
                .toList();
        var also = also(correction, asked, showing);
        return new CorrectionView(
                correction.application().number().text(),
                shown.seen().version(),
                shown.seen().revision(),
                correction.waiting().answerBy(),
                items,
                also,
                DraftViews.anchored(shown.wrong(), fieldsOf(items, also)),
                locked(correction, shown.language()),
                shown.stale()
                        .map(stored -> changed(correction, stored, shown.language()))
                        .orElse(List.of()),
                shown.moved(),
                shown.restored(),
                correction.isLive(),
                seals.seal(shown.resident(), address));
    }

    /** What is asked beyond what the office has named, since a changed answer makes it necessary. */
    private List<FieldView> also(OpenCorrection correction, List<Asked> asked, FieldViews.Showing showing) {
        return asked.stream()
                .filter(each -> !correction.named().contains(each.fact().key()))
                .map(each -> fields.view(each, false, showing))
                .toList();
    }

    private static List<FieldView> fieldsOf(List<CorrectionView.Item> items, List<FieldView> also) {
        var named = items.stream().map(CorrectionView.Item::field).flatMap(Stream::ofNullable);
        return Stream.concat(also.stream(), named).toList();
    }

    /** Where what is stored is other than what was just typed. */
    private List<Changed> changed(OpenCorrection typed, CorrectionDraft stored, Language language) {
        var facts = elsewhere.in(typed.open(), typed.evaluation(typed.draft().answers()), stored.answers(), language);
        var explained = typed.waiting().corrections().stream()
                .filter(each -> each.kind() == Kind.CLARIFY)
                .filter(each -> !explanation(typed.draft(), each).equals(explanation(stored, each)))
                .map(each -> elsewhere.said(each.text(), explanation(stored, each), language));
        return Stream.concat(facts.stream(), explained).toList();
    }

    private static String explanation(CorrectionDraft draft, Correction correction) {
        return draft.explanations().getOrDefault(correction.target(), "");
    }

    private CorrectionView.Item item(
            OpenCorrection open, Correction correction, List<Asked> asked, FieldViews.Showing showing) {
        var said = corrections.of(correction, open.service(), showing.language());
        return correction.kind() == Kind.CLARIFY
                ? new CorrectionView.Item(said, null, explanation(open, correction, showing))
                : new CorrectionView.Item(said, field(correction.target(), asked, showing), null);
    }

    private @Nullable FieldView field(String fact, List<Asked> asked, FieldViews.Showing showing) {
        return asked.stream()
                .filter(each -> each.fact().key().equals(fact))
                .findFirst()
                .map(each -> fields.view(each, false, showing))
                .orElse(null);
    }

    private static CorrectionView.Explanation explanation(
            OpenCorrection open, Correction correction, FieldViews.Showing showing) {
        var name = CorrectionPages.EXPLANATION + correction.target();
        return new CorrectionView.Explanation(
                name,
                explanation(open.draft(), correction),
                showing.errors().stream()
                        .filter(error -> error.field().equals(name))
                        .map(FieldError::message)
                        .findFirst()
                        .orElse(null));
    }

    private List<CorrectionView.Locked> locked(OpenCorrection correction, Language language) {
        var open = correction.open();
        return correction.service().form().pages().stream()
                .flatMap(page -> page.questions().stream())
                .filter(question -> !open.contains(question.fact()))
                .flatMap(question -> locked(correction, question, language))
                .toList();
    }

    private Stream<CorrectionView.Locked> locked(OpenCorrection correction, Question question, Language language) {
        var fact = correction.service().form().fact(question.fact()).orElseThrow();
        return correction.contents().answers().get(question.fact()).orElse(null) instanceof Answer.Given(var value)
                ? Stream.of(new CorrectionView.Locked(
                        FormText.of(question.label()).in(language), answers.lines(fact, value, language)))
                : Stream.of();
    }

    /** At each explanation that nobody reads to its end. */
    List<FieldError> tooLong(Map<String, String> explanations, Language language) {
        var most = texts.text(language, "casework.apply.correction.tooLong");
        return explanations.entrySet().stream()
                .filter(each -> Refused.TooLong.is(each.getValue()))
                .map(each -> new FieldError(CorrectionPages.EXPLANATION + each.getKey(), most))
                .toList();
    }

    /** What is still to be done for each of these targets and facts. */
    List<FieldError> missing(OpenCorrection correction, List<String> targets, Language language) {
        return targets.stream()
                .map(target -> missing(correction, target, language))
                .toList();
    }

    private FieldError missing(OpenCorrection open, String target, Language language) {
        var correction = open.waiting().corrections().stream()
                .filter(each -> each.target().equals(target))
                .findFirst();
        var kind = correction.map(each -> each.kind().name()).orElse("fact");
        var field = kind.equals(Kind.CLARIFY.name()) ? CorrectionPages.EXPLANATION + target : target;
        var label = open.service()
                .form()
                .question(target)
                .map(question -> FormText.of(question.label()).in(language))
                .orElse(target);
        return new FieldError(field, texts.text(language, "casework.apply.correction.missing." + kind, label));
    }
}
