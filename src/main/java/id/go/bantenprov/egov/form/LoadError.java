package id.go.bantenprov.egov.form;

/** A service file that may not be used: says where, and what was expected there. Nothing runs on a file that has one. */
public final class LoadError extends RuntimeException {
    private final String file;
    private final int line;

    /** @param line 1 for the first line of the file */
    public LoadError(String file, int line, String message) {
        super(file + ":" + line + ": " + message);
        this.file = file;
        this.line = line;
    }

    public String file() {
        return file;
    }

    public int line() {
        return line;
    }
}
