@NullMarked
package id.go.bantenprov.egov.ledger.read;

import org.jspecify.annotations.NullMarked;
