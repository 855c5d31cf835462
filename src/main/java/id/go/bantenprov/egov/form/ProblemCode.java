package id.go.bantenprov.egov.form;

import java.util.Arrays;
import java.util.Optional;

/** What can be wrong with an answer; the key names it in definitions, messages ({@code form.problem.<key>}) and the API. */
public enum ProblemCode {
    MISSING("missing"),
    KIND("kind"),
    CHARACTERS("characters"),
    UNWRITABLE("unwritable"),
    TOO_SHORT("minLength"),
    TOO_LONG("maxLength"),
    PATTERN("pattern"),
    NOT_WHOLE("whole"),
    NOT_NUMBER("number"),
    TOO_PRECISE("scale"),
    MIN("min"),
    MAX("max"),
    DAY_MISSING("dayMissing"),
    MONTH_MISSING("monthMissing"),
    YEAR_MISSING("yearMissing"),
    NOT_DATE("date"),
    NO_SUCH_DATE("realDate"),
    OPTION("option"),
    REGION("region"),
    LINE_MISSING("lineMissing"),
    TOO_FEW("fewest"),
    TOO_MANY("most"),
    FILE_TYPE("fileType"),
    FILE_SIZE("fileSize"),
    AGREE("agree"),
    CHECK("check"),
    REPEATED("repeated"),
    NOT_NEEDED("notNeeded"),
    COMPUTED("computed"),
    UNKNOWN("unknown");

    private final String key;

    ProblemCode(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    public static Optional<ProblemCode> of(String key) {
        return Arrays.stream(values()).filter(code -> code.key.equals(key)).findFirst();
    }
}
