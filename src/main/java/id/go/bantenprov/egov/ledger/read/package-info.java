/** What everybody may do: fetch the log, and read in plain words how to check it. */
@NullMarked
package id.go.bantenprov.egov.ledger.read;

import org.jspecify.annotations.NullMarked;
