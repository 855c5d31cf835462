package id.go.bantenprov.egov.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NikTest {
    private static final long SEED = 20261124;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3699015002900001",
                "3673 0111 0190 0001",
                "3673.0111.0190.0001",
                "1101013112990009",
                "9601017112050001",
                "3699012902000001"
            })
    void sixteen_digits_with_a_province_a_real_day_and_a_serial_are_a_nik(String typed) {
        // 50-02-90 is the tenth of February of a woman
        assertThat(Nik.parse(typed)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "369901500290000",
                "36990150029000011",
                "36990150029000O1",
                "1001015002900001",
                "9701015002900001",
                "3699013202900001",
                "3699017202900001",
                "3699010002900001",
                "3699014002900001",
                "3699013102900001",
                "3699012902010001",
                "3699015013900001",
                "3699015002900000",
                "٣٦٩٩٠١٥٠٠٢٩٠٠٠٠١"
            })
    void anything_else_is_not(String typed) {
        assertThat(Nik.parse(typed)).isEmpty();
    }

    @Test
    void one_issued_elsewhere_is_still_a_nik() {
        assertThat(new Nik("1101011201990001").issuedInBanten()).isFalse();
        assertThat(new Nik("3673011201990001").issuedInBanten()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "3699015002900001, 2026, 1990-02-10",
        "3699011201260001, 2026, 2026-01-12",
        "3699011201270001, 2026, 1927-01-12",
        "3699017112050001, 2026, 2005-12-31"
    })
    void it_holds_the_birth_date_of_men_and_women(String digits, int now, LocalDate born) {
        assertThat(new Nik(digits).birthDate(Year.of(now))).isEqualTo(born);
    }

    @Test
    void only_region_and_last_two_digits_are_shown() {
        assertThat(new Nik("3673011201990001").masked()).isEqualTo("3673 •••• •••• ••01");
        assertThat(new Nik("3673011201990001")).hasToString("3673 •••• •••• ••01");
    }

    static Stream<String> generated() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        return IntStream.range(0, 200).mapToObj(_ -> nik(random));
    }

    private static String nik(RandomGenerator random) {
        var born = LocalDate.of(1940, 1, 1).plusDays(random.nextInt(30_000));
        var day = born.getDayOfMonth() + (random.nextBoolean() ? 40 : 0);
        return "%02d%04d%02d%02d%02d%04d"
                .formatted(
                        random.nextInt(11, 97),
                        random.nextInt(10_000),
                        day,
                        born.getMonthValue(),
                        born.getYear() % 100,
                        random.nextInt(1, 10_000));
    }

    @ParameterizedTest(name = "seed " + SEED + ": {0}")
    @MethodSource("generated")
    void every_number_made_by_the_rules_is_a_nik_and_its_mask_tells_six_digits_of_it(String digits) {
        var nik = Nik.parse(digits).orElseThrow();
        assertThat(nik.digits()).isEqualTo(digits);
        assertThat(nik.masked().replaceAll("[^0-9]", "")).isEqualTo(digits.substring(0, 4) + digits.substring(14));
    }
}
