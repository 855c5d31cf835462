@NullMarked
package id.go.bantenprov.egov.identity.recover;

import org.jspecify.annotations.NullMarked;
