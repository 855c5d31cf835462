/** Signing in without a password: the passkeys of an account. */
@NullMarked
package id.go.bantenprov.egov.identity.passkey;

import org.jspecify.annotations.NullMarked;
