package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.form.Evaluation;
import id.go.bantenprov.egov.form.FactKind;
import id.go.bantenprov.egov.form.Page;
import id.go.bantenprov.egov.form.PageState;
import id.go.bantenprov.egov.form.Question;
import java.util.List;
import java.util.Optional;

/**
 * The way through a form: its pages one after the other, then checking the answers. Declarations are made there, where one
 * sees what one declares, so a page of nothing else is no page of its own.
 */
record FormWay(Evaluation evaluation) {
    /** Pages that are needed or may be, without those that are part of checking. */
    List<PageState> pages() {
        return evaluation.pages().stream()
                .filter(page -> page.status() != PageState.Status.NOT_NEEDED)
                .filter(page -> !declares(page.page()))
                .toList();
    }

    /** Facts that are declared when checking. */
    List<String> declarations() {
        return evaluation.form().pages().stream()
                .filter(this::declares)
                .flatMap(page -> page.questions().stream())
                .map(Question::fact)
                .toList();
    }

    private boolean declares(Page page) {
        return page.questions().stream()
                .allMatch(question ->
                        evaluation.form().fact(question.fact()).orElseThrow().kind() instanceof FactKind.Declaration);
    }

    Optional<PageState> page(String key) {
        return pages().stream().filter(page -> page.page().key().equals(key)).findFirst();
    }

    /** The page before; empty for the first. */
    Optional<String> before(String key) {
        var keys = keys();
        var at = keys.indexOf(key);
        return at > 0 ? Optional.of(keys.get(at - 1)) : Optional.empty();
    }

    /** The next page, also if it is answered already; empty when all that is left is to check. */
    Optional<String> after(String key) {
        var keys = keys();
        var next =
                keys.stream().skip(keys.indexOf(key) + 1L).filter(this::isKnown).findFirst();
        return next.or(this::firstToDo);
    }

    /** The first page on which something is to be answered; empty when all that is left is to check. */
    Optional<String> firstToDo() {
        return pages().stream()
                .filter(page -> page.status() == PageState.Status.TO_DO)
                .map(page -> page.page().key())
                .findFirst();
    }

    /** Whether it is settled that the page is needed. */
    private boolean isKnown(String key) {
        return page(key)
                .filter(page -> page.status() != PageState.Status.UNDECIDED)
                .isPresent();
    }

    /** From 1; checking is the last. */
    int step(String key) {
        return keys().indexOf(key) + 1;
    }

    int steps() {
        return keys().size() + 1;
    }

    private List<String> keys() {
        return pages().stream().map(page -> page.page().key()).toList();
    }
}
