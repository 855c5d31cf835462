@NullMarked
package id.go.bantenprov.egov.ledger.sequence;

import org.jspecify.annotations.NullMarked;
