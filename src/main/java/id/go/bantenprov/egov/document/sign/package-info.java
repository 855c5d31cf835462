/** The local certificate authority and the signatures made under it. */
@NullMarked
package id.go.bantenprov.egov.document.sign;

import org.jspecify.annotations.NullMarked;
