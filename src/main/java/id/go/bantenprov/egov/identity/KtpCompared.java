package id.go.bantenprov.egov.identity;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** That a NIK was found to be the one of the KTP. @param by name of the officer; null if the account is gone */
public record KtpCompared(@Nullable String by, OffsetDateTime at) {}
