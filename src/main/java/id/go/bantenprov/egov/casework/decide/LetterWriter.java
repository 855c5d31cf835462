package id.go.bantenprov.egov.casework.decide;

import id.go.bantenprov.egov.agency.Agencies;
import id.go.bantenprov.egov.agency.Unit;
import id.go.bantenprov.egov.casework.model.AnswerTexts;
import id.go.bantenprov.egov.casework.model.Application;
import id.go.bantenprov.egov.casework.model.CaseContents.Contents;
import id.go.bantenprov.egov.casework.model.CaseDocuments.CaseDocument;
import id.go.bantenprov.egov.casework.model.Proposal;
import id.go.bantenprov.egov.catalogue.Catalogue;
import id.go.bantenprov.egov.catalogue.OnlineService;
import id.go.bantenprov.egov.catalogue.ResultTemplate;
import id.go.bantenprov.egov.document.Letter;
import id.go.bantenprov.egov.document.Letter.Block;
import id.go.bantenprov.egov.form.Evaluation;
import id.go.bantenprov.egov.web.EgovSettings;
import id.go.bantenprov.egov.web.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Fills the letter of a service with what one case says. */
@Component
class LetterWriter {
    private static final String ADDRESS = "Kawasan Pusat Pemerintahan Provinsi Banten, Curug, Kota Serang";
    private static final String REFUSAL = "Penolakan: ";
    private static final String COPIES = "Tembusan";
    private static final Pattern WORD = Pattern.compile("\\{([a-zA-Z]+)}");

    private final Catalogue catalogue;
    private final Agencies agencies;
    private final AnswerTexts answers;
    private final Copies copies;
    private final EgovSettings settings;

    LetterWriter(Catalogue catalogue, Agencies agencies, AnswerTexts answers, Copies copies, EgovSettings settings) {
        this.catalogue = catalogue;
        this.agencies = agencies;
        this.answers = answers;
        this.copies = copies;
        this.settings = settings;
    }

    /** @param conditions on which other offices agreed, which whatever is granted is granted on */
    Letter write(
            Application application,
            OnlineService service,
            Proposal proposal,
            Contents contents,
            List<String> conditions,
            CaseDocument document) {
        var template = catalogue.template(service.route().issue());
        var refused = proposal.outcome() == Proposal.Outcome.REJECTED;
        return new Letter(
                agencies.find(application.filed().owner())
                        .map(Unit::name)
                        .orElseThrow()
                        .id(),
                ADDRESS,
                document.number(),
                refused ? REFUSAL + template.title() : template.title(),
                body(template, service, proposal, contents, conditions),
                document.title().id(),
                document.holderName(),
                settings.baseUrl() + "/verifikasi/" + document.token(),
                settings.demo() ? Letter.Standing.DEMONSTRATION : Letter.Standing.OFFICIAL);
    }

    /** The opening, what the case is about, conditions, what follows, and the same in the applicant's words. */
    private List<Block> body(
            ResultTemplate template,
            OnlineService service,
            Proposal proposal,
            Contents contents,
            List<String> conditions) {
        var text = text(template, proposal.outcome());
        var evaluation = service.form().evaluate(contents.answers(), contents.answeredOn());
        var words = words(service, proposal, contents, evaluation);
        var body = new ArrayList<Block>();
        text.paragraphs().forEach(paragraph -> body.add(new Block.Paragraph(filled(paragraph, words))));
        body.add(1, new Block.Facts(facts(template, text, evaluation)));
        body.addAll(2, terms(text, conditions));
        var language = Language.of(contents.language()).orElse(Language.INDONESIAN);
        body.add(new Block.Explanation(language.code(), text.explanation().in(language)));
        return List.copyOf(body);
    }

    private static List<Block> terms(ResultTemplate.Body text, List<String> conditions) {
        if (conditions.isEmpty() || text.conditions().isEmpty()) return List.of();
        var numbered = IntStream.range(0, conditions.size())
                .mapToObj(i -> (i + 1) + ". " + conditions.get(i))
                .collect(Collectors.joining("\n"));
        return List.of(new Block.Paragraph(text.conditions().get()), new Block.Paragraph(numbered));
    }

    private static ResultTemplate.Body text(ResultTemplate template, Proposal.Outcome outcome) {
        return switch (outcome) {
            case GRANTED -> template.granted();
            case PARTLY -> template.partly().orElseThrow();
            case REJECTED -> template.rejected();
        };
    }

    private Map<String, String> words(
            OnlineService service, Proposal proposal, Contents contents, Evaluation evaluation) {
        var validUntil = service.route().issue().validUntil().flatMap(fact -> said(fact, evaluation));
        return Map.of(
                "applicant", contents.applicantName(),
                "reasons", proposal.reasons(),
                "validUntil", validUntil.orElse(""),
                "objectionDays", Integer.toString(service.promise().objection()));
    }

    /** In one go: what somebody typed is put in as it is, also where it looks like one of these words. */
    private static String filled(String paragraph, Map<String, String> words) {
        return WORD.matcher(paragraph)
                .replaceAll(word -> Matcher.quoteReplacement(words.getOrDefault(word.group(1), word.group())));
    }

    /** What the case is about, and at the end who gets a copy of the letter. */
    private List<Letter.Fact> facts(ResultTemplate template, ResultTemplate.Body text, Evaluation evaluation) {
        var facts = template.facts().stream()
                .flatMap(fact ->
                        said(fact.name(), evaluation).map(value -> new Letter.Fact(fact.label(), value)).stream());
        return Stream.concat(facts, copies(text, evaluation).stream()).toList();
    }

    private Optional<Letter.Fact> copies(ResultTemplate.Body text, Evaluation evaluation) {
        return text.copies()
                .flatMap(evaluation::value)
                .map(copies::of)
                .filter(heads -> !heads.isEmpty())
                .map(heads -> new Letter.Fact(COPIES, String.join("; ", heads)));
    }

    private Optional<String> said(String fact, Evaluation evaluation) {
        return evaluation
                .value(fact)
                .map(value -> answers.text(evaluation.form().fact(fact).orElseThrow(), value, Language.INDONESIAN));
    }
}
