package id.go.bantenprov.egov.agency;

/** What became of appointing somebody to a position. */
public sealed interface Appointment {
    record Appointed(PositionHolder holder) implements Appointment {}

    /** Somebody holds, or is to hold, the position on some day from then on. One at a time does. */
    record Occupied() implements Appointment {}
}
