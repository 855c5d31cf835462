package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.casework.model.Draft;

/** What became of saving a page of a draft. */
sealed interface Saving {
    /** As it lies in the store now. */
    Draft draft();

    /**
     * @param page the page as it stands now, with what is wrong; also wrong input is kept
     * @param input as it was taken: without its files, if there was no room for them any more
     */
    record Saved(Draft draft, FilledPage page, PageInput input) implements Saving {}

    /**
     * The draft was changed elsewhere since the page was opened, so nothing was written.
     *
     * @param page as this person has just typed it
     */
    record Stale(Draft draft, FilledPage page) implements Saving {}
}
