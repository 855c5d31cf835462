package id.go.bantenprov.egov.document.intake;

import id.go.bantenprov.egov.document.FileType;
import id.go.bantenprov.egov.document.Refusal;

/** What the strict look at a whole file came to. */
public sealed interface Inspection {
    /** @param kept the bytes to keep: those received, or a picture made anew */
    record Clean(FileType type, byte[] kept) implements Inspection {}

    record Found(Refusal refusal) implements Inspection {}
}
