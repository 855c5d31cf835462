/** What time does: one sequencer gives waiting entries their place in the tree and signs what has been committed. */
@NullMarked
package id.go.bantenprov.egov.ledger.sequence;

import org.jspecify.annotations.NullMarked;
