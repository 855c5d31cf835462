package id.go.bantenprov.egov.casework.board;

/** The log does not say what would be needed to judge an entry: a promise, a window, a calendar. */
class CannotJudge extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CannotJudge(String why) {
        super(why);
    }
}
