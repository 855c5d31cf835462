/** Decides who may come through which address, and hands the acting person to whoever serves it. */
@NullMarked
package id.go.bantenprov.egov.identity.door;

import org.jspecify.annotations.NullMarked;
