@NullMarked
package id.go.bantenprov.egov.identity.token;

import org.jspecify.annotations.NullMarked;
