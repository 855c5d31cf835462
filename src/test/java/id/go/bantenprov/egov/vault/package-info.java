@NullMarked
package id.go.bantenprov.egov.vault;

import org.jspecify.annotations.NullMarked;
