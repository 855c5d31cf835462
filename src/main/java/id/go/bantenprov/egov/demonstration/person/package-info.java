/** Opens the accounts of the invented persons and shows them on the sign-in page. */
@NullMarked
package id.go.bantenprov.egov.demonstration.person;

import org.jspecify.annotations.NullMarked;
