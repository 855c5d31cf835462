package id.go.bantenprov.egov.identity;

import id.go.bantenprov.egov.web.Language;

/**
 * Somebody asked for an account under an e-mail address that has one. The page says what it always says; the owner of the
 * address is told by mail that the account is there and how to recover it.
 */
public record AddressAlreadyHeld(EmailAddress to, Language language) {}
