package id.go.bantenprov.egov.catalogue.publish;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every version of every service there is or was. */
public record VersionsView(List<Row> rows) {
    /**
     * @param standing key of the word for whether new applications come under it
     * @param from key of the sentence of its promise, which takes the days
     * @param publishedAt when the public log came to state it; null for a moment at the first start
     */
    public record Row(
            String name,
            String code,
            String version,
            String standing,
            LocalDate validFrom,
            String from,
            int days,
            @Nullable OffsetDateTime publishedAt,
            String definitionSha256) {}
}
