package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.form.Answers;

/** What became of saving an answer to corrections. */
sealed interface CorrectionSaving {
    /** What lies in the store now. */
    Answers kept();

    /**
     * @param page what was typed, with what is wrong in it
     * @param input as it was taken: without its files, if there was no room for them any more
     */
    record Saved(OpenCorrection correction, FilledPage page, PageInput input) implements CorrectionSaving {
        @Override
        public Answers kept() {
            return correction.draft().answers();
        }
    }

    /**
     * It was changed elsewhere since the page was opened, so nothing was written.
     *
     * @param typed as this person has just typed it, on top of what is stored
     * @param stored as it was saved meanwhile
     * @param input as it was taken: without its files, which nothing holds
     */
    record Stale(OpenCorrection typed, CorrectionDraft stored, FilledPage page, PageInput input)
            implements CorrectionSaving {
        @Override
        public Answers kept() {
            return stored.answers();
        }
    }

    /** Nothing is asked of the applicant any more. */
    record NothingAsked() implements CorrectionSaving {
        @Override
        public Answers kept() {
            return Answers.none();
        }
    }
}
