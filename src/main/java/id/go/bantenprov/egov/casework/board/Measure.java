package id.go.bantenprov.egov.casework.board;

/** What the board counts of a round, each on the day it counts for. */
enum Measure {
    RECEIVED,
    GRANTED,
    PARTLY,
    REJECTED,
    LAPSED,
    WITHDRAWN,
    ON_TIME,
    /** On the first late day, also one that lies ahead. */
    LATE,
    /** Open and running, on the day after it is due. */
    OVERDUE,
    RIGHT_FIRST_TIME,
    /** Of those on time or late. */
    EXTENDED,
    /** Of those on time or late. */
    CORRECTED,
    /** Working days used, of those decided. */
    USED,
    /** Calendar days from receipt to end, of those decided. */
    CALENDAR_DAYS
}
