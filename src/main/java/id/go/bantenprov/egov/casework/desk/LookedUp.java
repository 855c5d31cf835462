package id.go.bantenprov.egov.casework.desk;

/**
 * What was looked up and opens nothing.
 *
 * @param why key of the reason
 */
public record LookedUp(String typed, String why) {}
