@NullMarked
package id.go.bantenprov.egov.identity.door;

import org.jspecify.annotations.NullMarked;
