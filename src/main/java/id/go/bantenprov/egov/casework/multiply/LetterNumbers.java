package id.go.bantenprov.egov.casework.multiply;

import id.go.bantenprov.egov.casework.multiply.ToldCase.ToldLetter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reserves the numbers of many letters at once. */
@Repository
class LetterNumbers {
    private record Sequence(String agency, int year) {}

    private final JdbcClient jdbc;

    LetterNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next place in its sequence for the letter of each of these cases; 0 where there is none. */
    List<Integer> reserve(List<ToldCase> cases) {
        var counts = new HashMap<Sequence, Integer>();
        for (var each : cases) if (each.letter() != null) counts.merge(sequence(each.letter()), 1, Integer::sum);
        var next = new HashMap<Sequence, Integer>();
        counts.forEach((sequence, count) -> next.put(sequence, last(sequence, count) - count));
        return cases.stream().map(each -> place(each.letter(), next)).toList();
    }

    private static int place(@Nullable ToldLetter letter, Map<Sequence, Integer> next) {
        return letter == null ? 0 : next.merge(sequence(letter), 1, Integer::sum);
    }

    private static Sequence sequence(ToldLetter letter) {
        return new Sequence(letter.agency(), letter.year());
    }

    /** Moves a sequence on. @return its last place from now on */
    private int last(Sequence sequence, int by) {
        return jdbc.sql("""
                        UPDATE casework.document_sequence
                           SET last = last + :by
                         WHERE agency = :agency
                           AND year = :year
                     RETURNING last
                        """)
                .param("by", by)
                .param("agency", sequence.agency)
                .param("year", sequence.year)
                .query(Integer.class)
                .single();
    }
}
