package id.go.bantenprov.verify;

/** What a check comes to. Its code is how the program ends. */
enum Verdict {
    RIGHT(0, "All is right."),
    /** Something must not be. */
    WRONG(1, "Something is not right."),
    /** Nothing contradicts itself, but a forger can write that too: only the receipt vouched for the receipt. */
    UNCHECKED(2, "Not checked against the log of the province: give --url or --vkey."),
    /** Nothing is wrong, but the log had not taken up everything when the receipt was written. */
    NOT_YET(3, "Not yet proven: run again later with a newer receipt."),
    /** The result is what it claims to be, and no longer holds. */
    REVOKED(4, "Issued, and revoked since."),
    /** The result is what it claims to be, and nobody asked whether it still holds. */
    NOT_ASKED(5, "Issued, and not checked for a revocation since: give --url.");

    private final int code;
    private final String sentence;

    Verdict(int code, String sentence) {
        this.code = code;
        this.sentence = sentence;
    }

    int code() {
        return code;
    }

    String sentence() {
        return sentence;
    }
}
