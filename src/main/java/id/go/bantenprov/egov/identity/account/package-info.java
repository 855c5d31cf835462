/** What a signed-in person does with the own account: password, language, sessions, who looked, own data. */
@NullMarked
package id.go.bantenprov.egov.identity.account;

import org.jspecify.annotations.NullMarked;
