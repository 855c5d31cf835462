package id.go.bantenprov.egov.casework.desk;

import java.util.List;

/**
 * Who else has a file open.
 *
 * @param deciding whether it is the reader's turn: only then could two collide, and the page goes on asking
 */
public record HereView(String number, boolean deciding, List<String> others) {}
