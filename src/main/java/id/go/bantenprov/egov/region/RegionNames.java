package id.go.bantenprov.egov.region;

import id.go.bantenprov.egov.web.PlainText;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds regions by name as people type them: without accents, in any case, with letters missing or changed. */
@Repository
public class RegionNames {
    /** Longer words are cut: no village has so many characters with all that lies above it. */
    private static final int LONGEST = 80;

    /** How much of a region's name has to stand among the words, so that one or two letters may be wrong. */
    private static final double STANDING = 0.4;

    private final JdbcClient jdbc;
    private final Regions regions;

    RegionNames(JdbcClient jdbc, Regions regions) {
        this.jdbc = jdbc;
        this.regions = regions;
    }

    /**
     * Regions of any level whose names stand among the words, or are like them. First those whose whole way up holds most
     * of them: who types a village and its district means that one. Then the most alike in name, then in the way up; among
     * equals the larger region.
     *
     * @param within only regions in this one, itself included
     * @param limit 1 to 100
     */
    public List<Region> like(String words, RegionCode within, int limit) {
        return alike(words)
                .filter(each -> each.code().isWithin(within))
                .limit(limit)
                .toList();
    }

    /** The same for regions of one level, wherever in the province they lie. */
    public List<Region> like(String words, RegionLevel level, int limit) {
        return alike(words).filter(each -> each.level() == level).limit(limit).toList();
    }

    /** All in one reading: the whole province has fewer names than a page of other lists has rows to skip. */
    private Stream<Region> alike(String words) {
        return jdbc
                .sql("""
                        SELECT code
                          FROM region.region
                         CROSS JOIN LATERAL (SELECT string_agg(lower(above.name), ' ' ORDER BY length(above.code) DESC) AS way
                                               FROM region.region AS above
                                              WHERE above.code IN (region.code, left(region.code, 8), left(region.code, 5))) AS up
                         WHERE word_similarity(lower(name), lower(unaccent(:name))) >= :standing
                            OR lower(name) % lower(unaccent(:name))
                            OR starts_with(lower(name), lower(unaccent(:name)))
                         ORDER BY word_similarity(lower(unaccent(:name)), way) DESC,
                                  similarity(lower(name), lower(unaccent(:name))) DESC,
                                  similarity(way, lower(unaccent(:name))) DESC, length(code), code
                        """)
                .param("name", shortened(words))
                .param("standing", STANDING)
                .query((row, number) -> new RegionCode(row.getString("code")))
                .list()
                .stream()
                .flatMap(code -> regions.find(code).stream());
    }

    private static String shortened(String words) {
        var name = PlainText.of(words);
        return name.length() > LONGEST ? name.substring(0, LONGEST) : name;
    }
}
