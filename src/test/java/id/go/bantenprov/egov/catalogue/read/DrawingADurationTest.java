package id.go.bantenprov.egov.catalogue.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The bars that show how long a service takes, beside the mark of its promise. */
class DrawingADurationTest {
    @Test
    void writes_a_number_beside_its_bar() {
        assertThat(chart(60).nineOfTenNumber()).isEqualTo(DurationChart.START + 66);
    }

    @Test
    void writes_no_number_across_the_mark_of_the_promise() {
        assertThat(chart(162).nineOfTenNumber()).isGreaterThan(chart(162).mark());
    }

    @Test
    void writes_no_number_of_two_digits_across_the_mark_either() {
        assertThat(chart(128).nineOfTenNumber()).isGreaterThan(chart(128).mark());
    }

    @Test
    void writes_the_number_of_a_late_bar_beside_the_bar() {
        assertThat(chart(200).nineOfTenNumber()).isEqualTo(DurationChart.START + 206);
    }

    private static DurationChart chart(int nineOfTen) {
        return new DurationChart(20, false, nineOfTen, false, DurationChart.START + 180);
    }
}
