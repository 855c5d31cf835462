@NullMarked
package id.go.bantenprov.egov.ledger.model;

import org.jspecify.annotations.NullMarked;
