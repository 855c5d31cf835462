package id.go.bantenprov.egov.catalogue.find;

import id.go.bantenprov.egov.catalogue.Catalogue;
import id.go.bantenprov.egov.catalogue.PublicService;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The search of the service list. */
@Component
class FindService {
    private final Catalogue catalogue;
    private final SearchIndex index;
    private final Vocabulary vocabulary;

    FindService(Catalogue catalogue, SearchIndex index, Vocabulary vocabulary) {
        this.catalogue = catalogue;
        this.index = index;
        this.vocabulary = vocabulary;
    }

    /** Best first; all of them, by name, for a text whose words say nothing; none for one that has no words at all. */
    List<PublicService> find(String text, LocalDate day) {
        var services = catalogue.all(day);
        var words = Question.words(text);
        if (words.isEmpty() && !text.isBlank()) return List.of();
        var question = question(words);
        if (question.terms().isEmpty()) return services;
        return index.find(question).stream()
                .flatMap(code -> services.stream().filter(each -> each.code().equals(code)))
                .toList();
    }

    private Question question(List<String> words) {
        var telling =
                words.stream().filter(word -> !vocabulary.saysNothing(word)).toList();
        return Question.of(words, telling.isEmpty() ? Map.of() : index.corrections(telling), vocabulary);
    }
}
