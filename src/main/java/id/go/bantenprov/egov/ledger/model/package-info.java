/** What is true of the log: canonical bytes, commitments, the tree, its tiles and its signed checkpoint. */
@NullMarked
package id.go.bantenprov.egov.ledger.model;

import org.jspecify.annotations.NullMarked;
