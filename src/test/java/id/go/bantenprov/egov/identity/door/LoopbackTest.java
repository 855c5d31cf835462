package id.go.bantenprov.egov.identity.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bantenprov.egov.web.StartupProblem;
import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoopbackTest {
    @Test
    void a_demonstration_answers_on_this_machine_if_nothing_else_is_said() {
        assertThat(Loopback.loopback(null).isLoopbackAddress()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.9.9.9", "::1"})
    void another_address_of_this_machine_is_as_good(String address) {
        assertThat(Loopback.loopback(InetAddress.ofLiteral(address))).isEqualTo(InetAddress.ofLiteral(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "10.0.0.1", "203.0.113.7"})
    void a_demonstration_that_others_could_reach_does_not_start(String address) {
        assertThatThrownBy(() -> Loopback.loopback(InetAddress.ofLiteral(address)))
                .isInstanceOf(StartupProblem.class)
                .hasMessageContaining("loopback");
    }
}
