@NullMarked
package id.go.bantenprov.egov.identity.register;

import org.jspecify.annotations.NullMarked;
