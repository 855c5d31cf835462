package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.casework.model.Draft;
import id.go.bantenprov.egov.form.Answers;

/** What became of saving a page of a draft. */
sealed interface Saving {
    /** What lies in the store now. */
    Answers kept();

    /**
     * @param page the page as it stands now, with what is wrong; also wrong input is kept
     * @param input as it was taken: without its files, if there was no room for them any more
     */
    record Saved(Draft draft, FilledPage page, PageInput input) implements Saving {
        @Override
        public Answers kept() {
            return draft.answers();
        }
    }

    /**
     * The draft was changed elsewhere since the page was opened, so nothing was written.
     *
     * @param page as this person has just typed it
     * @param input as it was taken: without its files, which nothing holds
     */
    record Stale(Draft draft, FilledPage page, PageInput input) implements Saving {
        @Override
        public Answers kept() {
            return draft.answers();
        }
    }

    /** There is no such draft of this person any more: it was sent or thrown away meanwhile. */
    record Gone() implements Saving {
        @Override
        public Answers kept() {
            return Answers.none();
        }
    }
}
