package id.go.bantenprov.egov.agency;

import java.time.LocalDate;

/** Who holds a position on the day that was asked about. */
public record PositionHolder(PositionCode position, OfficialId official, String name, LocalDate since) {}
