@NullMarked
package id.go.bantenprov.egov.identity.account;

import org.jspecify.annotations.NullMarked;
