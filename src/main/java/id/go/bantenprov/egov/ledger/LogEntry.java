package id.go.bantenprov.egov.ledger;

/**
 * An entry at its place in the log.
 *
 * @param index from 0
 * @param text canonical JSON
 */
public record LogEntry(long index, String text) {}
