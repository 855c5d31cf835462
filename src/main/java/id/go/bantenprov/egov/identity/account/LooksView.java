package id.go.bantenprov.egov.identity.account;

import id.go.bantenprov.egov.identity.LookTaken;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The looks at a resident's files, the newest first. @param before where the next page begins, null on the last one */
public record LooksView(List<LookTaken> looks, @Nullable UUID before) {}
