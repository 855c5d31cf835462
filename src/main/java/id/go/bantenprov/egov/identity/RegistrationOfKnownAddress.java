package id.go.bantenprov.egov.identity;

import id.go.bantenprov.egov.web.Language;

/**
 * Somebody tried to register with an e-mail address that has an account. The page says what it always says; the owner of
 * the address is told by mail that the account is there and how to recover it.
 */
public record RegistrationOfKnownAddress(EmailAddress to, Language language) {}
