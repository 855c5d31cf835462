package id.go.bantenprov.egov.casework.model;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.web.Language;
import id.go.bantenprov.egov.web.Texts;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every deed has its words wherever it is told of, in both languages. */
class NamingTheDeedsTest {
    private final Texts texts = new Texts();

    private List<String> lacking(Stream<String> keys) {
        return keys.filter(key -> Stream.of(Language.values())
                        .anyMatch(language -> texts.text(language, key).equals(key)))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(CaseDeed.class)
    void the_office_reads_in_the_history_what_was_done(CaseDeed deed) {
        assertThat(lacking(Stream.of("casework.desk.deed." + deed.code()))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(CaseDeed.class)
    void whoever_comes_too_late_reads_what_was_done_meanwhile(CaseDeed deed) {
        assertThat(lacking(Stream.of("casework.desk.meanwhile." + deed.code()))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(CaseDeed.class)
    void the_applicant_reads_what_does_not_stay_within_the_office(CaseDeed deed) {
        var read = Stream.of(deed).filter(each -> !CaseDeed.WITHIN_THE_OFFICE.contains(each));

        assertThat(lacking(read.flatMap(NamingTheDeedsTest::ofApplicant))).isEmpty();
    }

    /** A signature is told by what it decided. */
    private static Stream<String> ofApplicant(CaseDeed deed) {
        var ends = deed == CaseDeed.SIGN ? Stream.of(".ISSUED", ".REJECTED") : Stream.of("");
        return ends.map(end -> "casework.apply.deed." + deed.code() + end);
    }

    @ParameterizedTest
    @EnumSource(CaseDeed.class)
    void the_applicant_reads_what_an_officer_looked_at_the_file_for(CaseDeed deed) {
        var looking = Stream.of(deed)
                .filter(each -> each.by() == Actor.Kind.OFFICER && !CaseDeed.WITHIN_THE_OFFICE.contains(each));

        assertThat(lacking(looking.map(each -> "casework.desk.look." + each.code())))
                .isEmpty();
    }
}
