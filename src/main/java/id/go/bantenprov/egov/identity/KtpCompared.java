package id.go.bantenprov.egov.identity;

import java.time.OffsetDateTime;

/** That a NIK was found to be the one of the KTP. @param by name of the officer; a dash if the account is gone */
public record KtpCompared(String by, OffsetDateTime at) {}
