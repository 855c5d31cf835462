package id.go.bantenprov.egov.casework.board;

import id.go.bantenprov.egov.ledger.LogHead;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * The board as of a day.
 *
 * @param head the part of the log it is true for
 * @param foldedAt when the newest of these entries was read
 * @param lines by agency, then service
 */
public record Board(LogHead head, OffsetDateTime foldedAt, LocalDate day, List<BoardLine> lines) {}
