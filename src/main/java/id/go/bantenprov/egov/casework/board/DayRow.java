package id.go.bantenprov.egov.casework.board;

import java.time.LocalDate;

/** What the board counts of a service on one day. */
public record DayRow(LocalDate day, long received, long finished, long onTime, long late, long rejected) {}
