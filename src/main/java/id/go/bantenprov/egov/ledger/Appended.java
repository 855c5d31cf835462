package id.go.bantenprov.egov.ledger;

/**
 * What the caller keeps with the case, so that a receipt can open the entry. Erasing a person's data deletes salt and
 * content here; the entry stays in the log and can no longer be opened.
 *
 * @param entry the entry to the byte, canonical JSON
 * @param content what the entry commits to, canonical JSON
 */
public record Appended(EntryId id, String entry, Salt salt, String content) {}
