package id.go.bantenprov.egov.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.identity.IdentityTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;

@IdentityTest
class NamingAVersionTest {
    @Autowired
    IfMatch ifMatch;

    @Test
    void lets_the_deed_be_done_on_it() {
        assertThat(on("\"1\"")).isEqualTo(HttpStatus.OK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"01\"", "\"+1\"", "\"1.0\"", "W/\"1\"", "1", "\"\u0661\""})
    void in_another_spelling_names_none(String spelled) {
        assertThat(on(spelled)).isEqualTo(HttpStatus.PRECONDITION_FAILED);
    }

    private HttpStatusCode on(String tag) {
        return ifMatch.onVersion(
                        tag,
                        new MockHttpServletRequest(),
                        _ -> ResponseEntity.ok().build())
                .getStatusCode();
    }
}
