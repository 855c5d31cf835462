/** Where a file's bytes lie, encrypted, and the rows that say what they are. */
@NullMarked
package id.go.bantenprov.egov.document.model;

import org.jspecify.annotations.NullMarked;
