package id.go.bantenprov.egov.catalogue.load;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bantenprov.egov.agency.ShippedAgencies;
import id.go.bantenprov.egov.catalogue.ResultTemplate;
import id.go.bantenprov.egov.form.LoadError;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

/** Each test breaks one line of a shipped file and reads what its author is told. */
class LoadingAServiceTest {
    private static final Map<String, ResultTemplate> TEMPLATES = List.of("skp", "ppid-answer", "sk-penerima").stream()
            .map(name -> TemplateLoader.load(file("results/" + name + ".yaml")))
            .collect(toMap(ResultTemplate::name, each -> each));

    @ParameterizedTest(name = "{0}: {1} → {2}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            SKP      | owner: dpmptsp                        | owner: dpmpts                      | `owner`: expected a unit of the agencies' files, such as dpmptsp.loket, found `dpmpts`
            SKP      | - check: dpmptsp.loket                | - check: dpmptsp.pintu             | `check`: expected a unit
            SKP      | - approval: dpmptsp.kabid             | - approval: dpmptsp.loket          | `approval`: expected a position
            SKP      | - assessment: kesbangpol.kewaspadaan  | - praise: kesbangpol.kewaspadaan   | a step has exactly one of: check, assessment, review, approval, signature, issue
            SKP      | - review: dpmptsp.perizinan           | - check: dpmptsp.perizinan         | a route begins with its one `check`
            SKP      | - issue: skp                          | - issue: spk                       | `issue`: expected a result template: one of
            SKP      | validUntil: endDate                   | validUntil: title                  | `validUntil`: expected a date that `needs` lists, found `title`
            SKP      | days: 5, from: complete               | days: 0, from: complete            | `days`: expected 1 to 365, found `0`
            SKP      | check: 2, answerWithin                | check: 6, answerWithin             | `check`: expected 1 to 5, found `6`
            SKP      | days: 5, from: complete               | days: 5, from: submitted           | `from`: expected one of complete, received, windowClose
            SKP      | days: 5, from: complete               | days: 5, from: windowClose         | a promise that counts from `windowClose` needs `windows`
            SKP      | extension: none                       | extension: {mode: byConsent, days: 3} | an extension `byConsent` is not built yet
            SKP      | silence: grant                        | silence: yes                       | `silence`: expected one of grant, none
            SKP      | onSilence: wait                       | onSilence: shrug                   | `onSilence`: expected one of proceed, wait
            SKP      | "    days: 2"                         | "    days: 6"                      | `days`: expected 1 to 5, found `6`
            SKP      | lifeEvents: [education]               | lifeEvents: [education, fishing]   | `lifeEvents`: expected one of
            SKP      | "en: Research Permit Letter}"         | "}"                                | expected the key `en`
            SKP      | version: "1"                          | version: "2"                       | the file must be called SKP-2.yaml
            SKP      | draftGrace: 14                        | draftGrace: 14\\nquota: 500        | unknown key `quota`
            SKP      | classification: "000.9.2"             | classification: surat              | `classification`: expected a name such as "000.9.2"
            SKP      | options: agencies                     | options: offices                   | `options`: expected one of agencies
            SKP      | needs: [scope, applicantType, bodyName, npwp, title, | needs: [scope, applicantType, bodyName, npwp, | the template skp prints `title`, which `needs` does not list
            SKP      | "cannot be read, of: [file]"          | "cannot be read, of: [photo]"      | `of`: expected one of field, file, question, found `photo`
            SKP      | "for another purpose}"                | "for another purpose, of: [file]}" | unknown key `of`
            BEASISWA | "of: [question]"                      | "of: [file]"                       | `grounds`: expected one that is `of` a question
            SKP      | knownBy: title                        | knownBy: endDate                   | `knownBy`: expected one of bodyName,
            PPID     | '{holdingAgency}.ppidPelaksana'       | '{holdingAgency}.ppid'             | for the answer `bkd` there is no such unit
            PPID     | '{holdingAgency}.ppidPelaksana'       | '{delivery}.ppidPelaksana'         | for the answer `account` there is no such unit
            PPID     | '{holdingAgency}.ppidPelaksana'       | '{purpose}.ppidPelaksana'          | expected in braces a choice that `needs` lists
            BEASISWA | open: 2026-10-19                      | open: 2026-02-19                   | a window must open more than 14 days after the one before it has closed
            BEASISWA | open: 2026-10-19                      | open: 2026-03-13                   | a window must open more than 14 days after the one before it has closed
            BEASISWA | close: 2026-11-13                     | close: 2026-10-13                  | `close`: expected a day not before `open`
            BEASISWA | close: 2026-11-13                     | close: 2026-11-31                  | `close`: expected a day such as 2026-11-24
            BEASISWA | - signature: kesra.kepala             | - approval: kesra.kepala           | ends with `signature` and `issue`
            """)
    void a_wrong_line_is_refused_with_file_line_and_what_is_expected(
            String service, String right, String wrong, String message) {
        var file = file("services/" + service + "-1.yaml");
        int line = lineOf(right, file.content());
        assertThat(line).as("stands in the file").isPositive();

        var broken = new ServiceFile(file.name(), file.content().replace(right, wrong.replace("\\n", "\n")));

        assertThatThrownBy(() -> loader().load(broken))
                .isInstanceOf(LoadError.class)
                .hasMessageMatching("(?s)" + service + "-1\\.yaml:\\d+: .*")
                .hasMessageContaining(message);
    }

    @Test
    void the_line_named_is_the_one_that_is_wrong() {
        var file = file("services/SKP-1.yaml");
        var broken = new ServiceFile(file.name(), file.content().replace("owner: dpmptsp", "owner: dpmpts"));

        assertThatThrownBy(() -> loader().load(broken))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.type(LoadError.class))
                .extracting(LoadError::line)
                .isEqualTo(lineOf("owner: dpmptsp", file.content()));
    }

    @Test
    void a_form_that_cannot_be_finished_is_refused() {
        var file = file("services/SKP-1.yaml");
        var broken = new ServiceFile(
                file.name(),
                file.content()
                        .replace(
                                "endDate: {kind: date, min: today, max: today + 1095}",
                                "endDate: {kind: date, min: today - 9, max: today - 1}"));

        assertThatThrownBy(() -> loader().load(broken)).isInstanceOf(LoadError.class);
    }

    @Test
    void a_template_names_only_what_can_be_filled_in() {
        var file = file("results/skp.yaml");
        var broken = new ServiceFile(file.name(), file.content().replace("{applicant}", "{nik}"));

        assertThatThrownBy(() -> TemplateLoader.load(broken))
                .isInstanceOf(LoadError.class)
                .hasMessageContaining("`{nik}`: expected one of applicant, objectionDays, reasons, validUntil");
    }

    @Test
    void a_service_gives_an_answer_where_its_letter_prints_the_reasons_of_a_grant() {
        var template = file("results/skp.yaml");
        var answering = new ServiceFile(
                template.name(), template.content().replaceFirst("(?m)^  conditions:", "    - Jawaban {reasons}\n$0"));
        var loader = new ServiceLoader(
                ShippedAgencies.all(), Map.of("skp", TemplateLoader.load(answering)), ShippedCatalogue.TODAY);

        assertThat(loader.load(file("services/SKP-1.yaml")).route().issue().givesAnswer())
                .isTrue();
    }

    @Test
    void what_may_be_granted_on_conditions_has_a_letter_that_says_them() {
        var template = file("results/skp.yaml");
        var silent = new ServiceFile(template.name(), template.content().replaceAll("(?m)^  conditions:.*\\R", ""));
        var loader = new ServiceLoader(
                ShippedAgencies.all(), Map.of("skp", TemplateLoader.load(silent)), ShippedCatalogue.TODAY);

        assertThatThrownBy(() -> loader.load(file("services/SKP-1.yaml")))
                .isInstanceOf(LoadError.class)
                .hasMessageContaining("the template skp has no `conditions`");
    }

    @Test
    void a_digest_tells_any_change_of_the_file() {
        var file = file("services/SKP-1.yaml");
        var changed = new ServiceFile(file.name(), file.content() + "\n");

        assertThat(loader().load(file).definitionSha256())
                .isNotEqualTo(loader().load(changed).definitionSha256());
    }

    private static ServiceLoader loader() {
        return new ServiceLoader(ShippedAgencies.all(), TEMPLATES, ShippedCatalogue.TODAY);
    }

    /** 1 for the first line; 0 if it stands nowhere. */
    private static int lineOf(String words, String content) {
        int at = content.indexOf(words);
        return at < 0
                ? 0
                : 1 + (int) content.substring(0, at).lines().count() - (content.charAt(at - 1) == '\n' ? 0 : 1);
    }

    private static ServiceFile file(String path) {
        try {
            return ServiceFile.of(new ClassPathResource(path));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
