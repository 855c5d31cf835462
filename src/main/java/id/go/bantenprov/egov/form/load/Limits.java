package id.go.bantenprov.egov.form.load;

/** How large a form may be: enough for the longest that a province needs, little enough to stay fast and readable. */
final class Limits {
    static final int FACTS = 500;
    static final int RULES = 300;
    static final int PAGES = 60;
    static final int OPTIONS = 200;
    static final int ROWS = 50;
    static final int TEXT = 200;
    static final int LONG_TEXT = 4_000;
    static final int DECIMALS = 4;
    static final int MONEY_DECIMALS = 2;
    static final int FILES = 20;
    static final long FILE_BYTES = 50L * 1024 * 1024;
    static final int PATTERN = 200;

    /** Steps of one whole evaluation: parts of all rules, times the rows that they look at. */
    static final long WORK = 1_000_000;

    private Limits() {}
}
