package id.go.bantenprov.egov.form.model;

import id.go.bantenprov.egov.form.Verdict;

/**
 * The logic of conditions. {@code UNKNOWN} also stands for any missing value that is no number or date; {@code OPEN} is an
 * unknown that may still turn out not to be needed, {@code NOT_NEEDED} one that did.
 */
public enum Truth implements Cell {
    TRUE,
    FALSE,
    UNKNOWN,
    OPEN,
    NOT_NEEDED;

    static Truth of(boolean truth) {
        return truth ? TRUE : FALSE;
    }

    Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN, OPEN, NOT_NEEDED -> this;
        };
    }

    /** False if either is; what is not needed is left out; otherwise unknown if either is. */
    Truth and(Truth other) {
        if (this == FALSE || other == FALSE) return FALSE;
        return joined(other, TRUE);
    }

    /** True if either is; what is not needed is left out; otherwise unknown if either is. */
    Truth or(Truth other) {
        if (this == TRUE || other == TRUE) return TRUE;
        return joined(other, FALSE);
    }

    Verdict verdict() {
        return switch (this) {
            case TRUE -> Verdict.YES;
            case FALSE -> Verdict.NO;
            case UNKNOWN, OPEN -> Verdict.OPEN;
            case NOT_NEEDED -> Verdict.NOT_NEEDED;
        };
    }

    private Truth joined(Truth other, Truth neutral) {
        if (this == NOT_NEEDED) return other;
        if (other == NOT_NEEDED) return this;
        if (this == OPEN && other == OPEN) return OPEN;
        return this == neutral && other == neutral ? neutral : UNKNOWN;
    }
}
