package id.go.bantenprov.egov.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.identity.Browser;
import id.go.bantenprov.egov.identity.ConfirmIdentity;
import id.go.bantenprov.egov.identity.FullName;
import id.go.bantenprov.egov.identity.Identities;
import id.go.bantenprov.egov.identity.IdentityTest;
import id.go.bantenprov.egov.identity.Nik;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.identity.OwnPassword;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.identity.ResidentId;
import id.go.bantenprov.egov.identity.TestPeople;
import id.go.bantenprov.egov.identity.TestPeople.Somebody;
import id.go.bantenprov.egov.identity.model.Accounts;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A resident corrects the own name; nobody else's, and not without the password. */
@IdentityTest
class ChangingANameTest {
    private static final String NAME = "/akun/nama";

    @Autowired
    TestPeople people;

    @Autowired
    Identities identities;

    @Autowired
    Accounts accounts;

    @Autowired
    ConfirmIdentity confirmIdentity;

    @Autowired
    OwnPassword ownPassword;

    @Autowired
    ChangeName changeName;

    @LocalServerPort
    int port;

    Somebody<ResidentId> somebody;
    Browser browser;

    @BeforeEach
    void sign_in() {
        somebody = people.resident(new Nik("3699015002900201"));
        browser = new Browser(port);
        browser.signIn(somebody.email().text(), TestPeople.PASSWORD);
    }

    @Test
    void is_done_at_once_with_the_password() {
        assertThat(browser.location(change("Nurhayati  Salim Putri", TestPeople.PASSWORD)))
                .isEqualTo("/akun");
        assertThat(name()).isEqualTo("Nurhayati Salim Putri");
    }

    @Test
    void is_refused_for_a_name_that_no_letter_can_print() {
        assertThat(change("Nandu \u674E\u660E", TestPeople.PASSWORD).body()).contains("dengan huruf Latin");
    }

    @Test
    void is_said_once_with_what_becomes_of_applications() {
        change("Nurhayati Salim Putri", TestPeople.PASSWORD);
        assertThat(browser.get("/akun").body()).contains("Permohonan yang sudah dikirim tetap memakai nama lama");
    }

    @Test
    void changes_nothing_with_another_password() {
        change("Nurhayati Salim Putri", "bukan kata sandinya");
        assertThat(name()).isEqualTo("Nurhayati Salim");
    }

    @Test
    void says_at_the_field_that_the_password_is_another_and_keeps_what_was_typed() {
        assertThat(change("Nurhayati Salim Putri", "bukan kata sandinya").body())
                .contains("<title>Galat:", "href=\"#password\"", "value=\"Nurhayati Salim Putri\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<script>", "Dede\u202eKosasih"})
    void takes_no_name_that_could_not_have_been_registered(String typed) {
        assertThat(change(typed, TestPeople.PASSWORD).body()).contains("href=\"#name\"");
    }

    @Test
    void makes_the_nik_a_claim_again_that_an_officer_has_to_compare() {
        var officer = (Officer) identities.person(people.officer().id().value()).orElseThrow();
        confirmIdentity.handle(officer, somebody.id(), "Nurhayati Salim");
        change("Nurhayati Salim Putri", TestPeople.PASSWORD);
        assertThat(identities.isConfirmed(somebody.id())).isFalse();
    }

    @Test
    void leaves_the_nik_compared_where_the_name_is_the_same() {
        var officer = (Officer) identities.person(people.officer().id().value()).orElseThrow();
        confirmIdentity.handle(officer, somebody.id(), "Nurhayati Salim");
        change("Nurhayati Salim", TestPeople.PASSWORD);
        assertThat(identities.isConfirmed(somebody.id())).isTrue();
    }

    @Test
    void comes_too_late_once_another_password_is_set() {
        var resident = new Resident(somebody.id(), "Nurhayati Salim");
        var presence = ownPassword.prove(resident, TestPeople.PASSWORD).orElseThrow();
        accounts.changePassword(resident.account(), "another");
        var next = FullName.parse("Nurhayati Salim Putri").orElseThrow();
        assertThat(changeName.handle(resident, presence, next)).isFalse();
    }

    @Test
    void is_none_of_the_staff() {
        var officer = new Browser(port);
        officer.signIn(people.officer().email().text(), TestPeople.PASSWORD);
        assertThat(officer.get(NAME).statusCode()).isEqualTo(404);
    }

    @Test
    void is_offered_in_the_account() {
        assertThat(browser.get("/akun").body()).contains("href=\"" + NAME + "\"");
    }

    private HttpResponse<String> change(String name, String password) {
        return browser.submit(NAME, NAME, Map.of("name", name, "password", password));
    }

    private String name() {
        return accounts.find(somebody.id().value()).orElseThrow().name();
    }
}
