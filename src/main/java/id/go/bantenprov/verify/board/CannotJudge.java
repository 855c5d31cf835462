package id.go.bantenprov.verify.board;

/** The log lacks what is needed to compute something: a calendar, a promise, a window. */
class CannotJudge extends RuntimeException {
    CannotJudge(String why) {
        super(why, null, false, false);
    }
}
