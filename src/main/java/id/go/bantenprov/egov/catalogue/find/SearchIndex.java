package id.go.bantenprov.egov.catalogue.find;

import id.go.bantenprov.egov.catalogue.ServiceCode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The words of all services, and which service they lead to. */
@Repository
class SearchIndex {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 40;
    private static final int MOST_RESULTS = 50;

    private final JdbcClient jdbc;

    SearchIndex(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What a service is found by, each text in both languages.
     *
     * @param name counts most
     * @param keywords words residents use
     * @param summary what it is
     * @param around agency, life events and audience
     */
    record Entry(ServiceCode code, String name, String keywords, String summary, String around) {}

    void save(Entry entry) {
        jdbc.sql("""
                        INSERT INTO catalogue.service_search (code, document)
                        SELECT :code, string_agg(part.vector::text, ' ')::tsvector
                          FROM (SELECT setweight(to_tsvector(config::regconfig, words), weight::"char") AS vector
                                  FROM unnest(ARRAY['indonesian', 'english', 'simple']) AS config
                                 CROSS JOIN unnest(ARRAY[:name, :keywords, :summary, :around],
                                                   ARRAY['A', 'B', 'C', 'D']) AS text (words, weight)) AS part
                            ON CONFLICT (code) DO UPDATE SET document = excluded.document
                        """)
                .param("code", entry.code().value())
                .param("name", entry.name())
                .param("keywords", entry.keywords())
                .param("summary", entry.summary())
                .param("around", entry.around())
                .update();
    }

    void forgetAllBut(Collection<ServiceCode> codes) {
        jdbc.sql("DELETE FROM catalogue.service_search WHERE NOT (code = ANY (:codes))")
                .param("codes", codes.stream().map(ServiceCode::value).toArray(String[]::new))
                .update();
    }

    void saveWords(Set<String> words) {
        jdbc.sql("""
                        INSERT INTO catalogue.search_word (word)
                        SELECT word
                          FROM unnest(:words) AS word
                         WHERE length(word) BETWEEN :shortest AND :longest
                            ON CONFLICT (word) DO NOTHING
                        """)
                .param("words", words.toArray(String[]::new))
                .param("shortest", SHORTEST)
                .param("longest", LONGEST)
                .update();
    }

    void forgetAllWordsBut(Set<String> words) {
        jdbc.sql("DELETE FROM catalogue.search_word WHERE word <> ALL (:words)")
                .param("words", words.toArray(String[]::new))
                .update();
    }

    /**
     * For words that stand in no text, the known word that differs least: by one letter, from eight letters on by two; the
     * first letter is seldom mistyped.
     */
    Map<String, String> corrections(List<String> words) {
        return jdbc
                .sql("""
                        SELECT DISTINCT ON (typed.word) typed.word AS typed, known.word AS known
                          FROM unnest(:words) AS typed (word)
                          JOIN catalogue.search_word AS known
                            ON known.word % typed.word
                           AND left(known.word, 1) = left(typed.word, 1)
                           AND levenshtein_less_equal(known.word, typed.word, CASE WHEN length(typed.word) < 8 THEN 1 ELSE 2 END)
                               <= CASE WHEN length(typed.word) < 8 THEN 1 ELSE 2 END
                         WHERE length(typed.word) BETWEEN 4 AND :longest
                           AND NOT EXISTS (SELECT FROM catalogue.search_word AS same WHERE same.word = typed.word)
                         ORDER BY typed.word, levenshtein(known.word, typed.word),
                                  word_similarity(typed.word, known.word) DESC, known.word
                        """)
                .param("words", words.toArray(String[]::new))
                .param("longest", LONGEST)
                .query((row, _) -> Map.entry(row.getString("typed"), row.getString("known")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * The services in which all terms occur, or at least half of them with one in the name or the keywords; best first. A
     * term that few services have says more; the person's own word says more than one that means the same.
     */
    List<ServiceCode> find(Question question) {
        var terms = question.terms();
        return jdbc.sql("""
                        WITH way AS (
                            SELECT term.number, way.words, CASE WHEN way.place <= 1 THEN 1.0 ELSE 0.8 END AS share
                              FROM unnest(:ways) WITH ORDINALITY AS term (ways, number)
                             CROSS JOIN unnest(string_to_array(term.ways, '|')) WITH ORDINALITY AS way (words, place)
                        ), hit AS (
                            SELECT way.number, service.code, max(way.share * ts_rank(service.document, query)) AS rank,
                                   bool_or(ts_filter(service.document, '{a,b}') @@ query) AS named
                              FROM way
                             CROSS JOIN LATERAL (SELECT plainto_tsquery('indonesian', way.words)
                                                     || plainto_tsquery('english', way.words)
                                                     || plainto_tsquery('simple', way.words)) AS asked (query)
                              JOIN catalogue.service_search AS service ON service.document @@ query
                             GROUP BY way.number, service.code
                        ), weighed AS (
                            SELECT code, named, rank / count(*) OVER (PARTITION BY number) AS rank
                              FROM hit
                        )
                        SELECT code
                          FROM weighed
                         GROUP BY code
                        HAVING count(*) = :terms
                            OR (count(*) * 2 >= :terms AND bool_or(named))
                         ORDER BY sum(rank) DESC, code
                         LIMIT :most
                        """)
                .param(
                        "ways",
                        terms.stream()
                                .map(term -> String.join("|", term.ways()))
                                .toArray(String[]::new))
                .param("terms", terms.size())
                .param("most", MOST_RESULTS)
                .query((row, _) -> new ServiceCode(row.getString("code")))
                .list();
    }
}
