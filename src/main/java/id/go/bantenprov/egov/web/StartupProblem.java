package id.go.bantenprov.egov.web;

/** Why the system cannot start, in one sentence that says what to do. It is printed as it is, without a stack trace. */
public final class StartupProblem extends RuntimeException {
    public StartupProblem(String sentence) {
        super(sentence);
    }

    public StartupProblem(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
