package id.go.bantenprov.egov.identity;

import id.go.bantenprov.egov.web.Language;

/**
 * An account has another e-mail address. Whoever reads the former one is told there, in case it was not the owner who
 * changed it.
 */
public record EmailChanged(EmailAddress former, EmailAddress next, Language language) {}
