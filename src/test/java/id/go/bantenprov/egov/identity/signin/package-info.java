@NullMarked
package id.go.bantenprov.egov.identity.signin;

import org.jspecify.annotations.NullMarked;
