@NullMarked
package id.go.bantenprov.egov.ledger;

import org.jspecify.annotations.NullMarked;
