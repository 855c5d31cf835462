/** What anybody may see: the status of a number, the verification of a result. */
@NullMarked
package id.go.bantenprov.egov.casework.track;

import org.jspecify.annotations.NullMarked;
