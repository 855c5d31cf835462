/** Making and revoking tokens for programs. */
@NullMarked
package id.go.bantenprov.egov.identity.token;

import org.jspecify.annotations.NullMarked;
