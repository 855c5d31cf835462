package id.go.bantenprov.egov.agency;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApplicationModuleTest
@AutoConfigureMockMvc(addFilters = false)
class AskingForAgenciesTest {
    @Autowired
    MockMvcTester api;

    @Autowired
    JdbcClient jdbc;

    @Test
    void lists_all_with_how_sure_each_is() {
        var answer = api.get().uri("/api/v1/agencies").exchange();

        assertThat(answer)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.agencies.length()")
                .isEqualTo(33);
        assertThat(answer).bodyJson().extractingPath("$.agencies[0].certainty").isEqualTo("LIKELY");
    }

    @Test
    void shows_one_with_its_units() {
        assertThat(api.get().uri("/api/v1/agencies/4.01.0.00.0.00.24.0000"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.units[?(@.code=='kesra')].officialCode")
                .asArray()
                .containsExactly("4.01.0.00.0.00.24.0002");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9.99.0.00.0.00.99.0000", "dpmptsp", "4.01.0.00.0.00.24.0002"})
    void what_is_no_agency_is_not_found(String code) {
        assertThat(api.get().uri("/api/v1/agencies/{code}", code)).hasStatus(404);
    }

    @Test
    void the_tables_hold_what_the_files_say() {
        assertThat(rows("agency")).isEqualTo(33);
        assertThat(rows("unit")).isEqualTo(33 + 59);
        assertThat(rows("position")).isEqualTo(54);
    }

    private int rows(String table) {
        return jdbc.sql("SELECT count(*) FROM agency." + table)
                .query(Integer.class)
                .single();
    }
}
