package id.go.bantenprov.egov.catalogue.find;

import id.go.bantenprov.egov.agency.Agencies;
import id.go.bantenprov.egov.catalogue.PublicService;
import id.go.bantenprov.egov.web.Language;
import id.go.bantenprov.egov.web.Localized;
import id.go.bantenprov.egov.web.Texts;
import id.go.bantenprov.egov.web.Time;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the services findable in the words of their newest versions, and forgets those that are gone. */
@Service
class IndexServices {
    private final SearchIndex index;
    private final Vocabulary vocabulary;
    private final Agencies agencies;
    private final Texts texts;

    IndexServices(SearchIndex index, Vocabulary vocabulary, Agencies agencies, Texts texts) {
        this.index = index;
        this.vocabulary = vocabulary;
        this.agencies = agencies;
        this.texts = texts;
    }

    @Transactional
    public void handle(Time time, List<PublicService> services) {
        var words = new TreeSet<>(vocabulary.words());
        for (var service : services) {
            var entry = entry(service);
            index.save(entry);
            words.addAll(Words.of(String.join(" ", entry.name(), entry.keywords(), entry.summary(), entry.around())));
        }
        index.forgetAllBut(services.stream().map(PublicService::code).toList());
        index.saveWords(words);
        index.forgetAllWordsBut(words);
    }

    private SearchIndex.Entry entry(PublicService service) {
        return new SearchIndex.Entry(
                service.code(),
                both(service.name()),
                String.join(" ", service.keywords()) + " " + service.code(),
                both(service.summary()),
                around(service).collect(Collectors.joining(" ")));
    }

    /** Not what it asks for: a KTP is needed for many services, and none of them is about one. */
    private Stream<String> around(PublicService service) {
        var owner = agencies.find(service.owner()).orElseThrow();
        return Stream.of(
                        Stream.of(both(owner.name()), owner.shortName()),
                        service.lifeEvents().stream().map(each -> both("catalogue.lifeEvent." + each)),
                        service.audiences().stream().map(each -> both("catalogue.audience." + each)))
                .flatMap(each -> each);
    }

    private String both(String key) {
        return texts.text(Language.INDONESIAN, key) + " " + texts.text(Language.ENGLISH, key);
    }

    private static String both(Localized text) {
        return text.id() + " " + text.en();
    }
}
