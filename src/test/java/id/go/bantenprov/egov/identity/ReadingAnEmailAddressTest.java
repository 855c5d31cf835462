package id.go.bantenprov.egov.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingAnEmailAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b.id\r\nBcc: c@d.id",
                "a@b.id, c@d.id",
                "A <a@b.id>",
                "a@b.id;c@d.id",
                "\"a b\"@c.id",
                "a@b@c",
                "a@b",
                "a",
                ""
            })
    void finds_none_where_there_is_not_exactly_one(String typed) {
        assertThat(EmailAddress.parse(typed)).isEmpty();
    }

    @Test
    void takes_capitals_and_blanks_around_it_for_a_habit_of_the_writer() {
        assertThat(EmailAddress.parse(" Somebody@Contoh.ID ")).contains(new EmailAddress("somebody@contoh.id"));
    }
}
