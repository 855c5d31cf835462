package id.go.bantenprov.egov.casework.desk;

import java.util.List;

/** Who else has a file open. */
public record HereView(String number, List<String> others) {}
