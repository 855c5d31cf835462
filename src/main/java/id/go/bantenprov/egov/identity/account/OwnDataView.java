package id.go.bantenprov.egov.identity.account;

import id.go.bantenprov.egov.web.Localized;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page to download and erase.
 *
 * @param reasons why nothing can be erased yet; none if it can
 * @param leaves what stays after erasing, until when and for whom
 */
public record OwnDataView(
        List<Localized> reasons,
        List<Localized> leaves,
        @Nullable String error) {}
