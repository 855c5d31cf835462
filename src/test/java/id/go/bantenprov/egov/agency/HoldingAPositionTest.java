package id.go.bantenprov.egov.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.transaction.annotation.Transactional;

/** Everything happens in a transaction that is rolled back, so positions are vacant at the start of each test. */
@ApplicationModuleTest
@Transactional
class HoldingAPositionTest {
    private static final PositionCode HEAD = new PositionCode("dispora.kepala");
    private static final LocalDate SINCE = LocalDate.parse("1926-01-05");

    @Autowired
    Officials officials;

    @Autowired
    Positions positions;

    @Autowired
    JdbcClient jdbc;

    @Test
    void begins_with_its_first_day() {
        var official = appointed("Bambang Prakoso", SINCE);

        assertThat(positions.holderOn(HEAD, SINCE.minusDays(1))).isEmpty();
        assertThat(positions.holderOn(HEAD, SINCE))
                .contains(new PositionHolder(HEAD, official, "Bambang Prakoso", SINCE));
    }

    @Test
    void ends_after_its_last_day_and_another_may_follow() {
        var former = appointed("Bambang Prakoso", SINCE);
        var lastDay = LocalDate.parse("1926-06-30");

        endTerm(lastDay);
        var successor = appointed("Lilis Suryani", lastDay.plusDays(1));

        assertThat(holderOn(lastDay)).isEqualTo(former);
        assertThat(holderOn(lastDay.plusDays(1))).isEqualTo(successor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1926-01-05", "1925-06-01", "1926-06-30"})
    void one_holds_at_a_time(LocalDate since) {
        appointed("Bambang Prakoso", SINCE);
        var other = officials.register("Lilis Suryani", Optional.empty());

        assertThat(officials.appoint(other, HEAD, since)).isEqualTo(new Appointment.Occupied());
        assertThat(positions.positionsOf(other, since)).isEmpty();
    }

    @Test
    void an_official_may_hold_several_positions() {
        var official = appointed("Tuti Handayani", SINCE);
        officials.appoint(official, new PositionCode("dispar.kepala"), SINCE);

        assertThat(positions.positionsOf(official, SINCE))
                .extracting(position -> position.code().value())
                .containsExactly("dispar.kepala", "dispora.kepala");
        assertThat(positions.positionsOf(official, SINCE.minusDays(1))).isEmpty();
    }

    @Test
    void the_head_of_the_agency_answers_for_its_units() {
        var official = appointed("Bambang Prakoso", SINCE);

        assertThat(positions
                        .headOn(new UnitCode("dispora.ppidPelaksana"), SINCE)
                        .map(PositionHolder::official))
                .contains(official);
        assertThat(positions.headOn(new UnitCode("dispora.ppidPelaksana"), SINCE.minusDays(1)))
                .isEmpty();
    }

    @Test
    void two_officials_never_share_a_nip() {
        var nip = Optional.of(new Nip("990101202601199001"));
        officials.register("Asep Mulyana", nip);

        assertThatThrownBy(() -> officials.register("Ratna Dewi", nip)).isInstanceOf(DuplicateKeyException.class);
    }

    private OfficialId appointed(String name, LocalDate since) {
        var official = officials.register(name, Optional.empty());
        assertThat(officials.appoint(official, HEAD, since)).isInstanceOf(Appointment.Appointed.class);
        return official;
    }

    private void endTerm(LocalDate lastDay) {
        jdbc.sql("UPDATE agency.position_holder SET until = :lastDay WHERE position = :position")
                .param("lastDay", lastDay)
                .param("position", HEAD.value())
                .update();
    }

    private OfficialId holderOn(LocalDate day) {
        return positions.holderOn(HEAD, day).orElseThrow().official();
    }
}
