package id.go.bantenprov.egov.identity.account;

import id.go.bantenprov.egov.identity.LookTaken;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The looks at a resident's files, the newest first. @param next the last one shown if more follow; null on the last page */
public record LooksView(List<LookTaken> looks, @Nullable String next) {}
