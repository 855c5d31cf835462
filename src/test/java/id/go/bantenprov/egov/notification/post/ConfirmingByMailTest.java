package id.go.bantenprov.egov.notification.post;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.identity.AddressAlreadyHeld;
import id.go.bantenprov.egov.identity.ConfirmationCodeIssued;
import id.go.bantenprov.egov.identity.ConfirmationCodeIssued.Purpose;
import id.go.bantenprov.egov.identity.EmailAddress;
import id.go.bantenprov.egov.identity.EmailChanged;
import id.go.bantenprov.egov.identity.TestPeople;
import id.go.bantenprov.egov.notification.NotificationTest;
import id.go.bantenprov.egov.web.Cursor;
import id.go.bantenprov.egov.web.Language;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@NotificationTest
class ConfirmingByMailTest {
    private static final UUID REQUEST = UUID.fromString("019ab000-0000-7000-8000-000000000001");
    private static final OffsetDateTime END = OffsetDateTime.parse("2026-11-24T10:15:00+07:00");

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    MailList list;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    final EmailAddress somebody = TestPeople.address();

    @BeforeEach
    void begin_with_an_empty_outbox() {
        jdbc.sql("DELETE FROM notification.mail").update();
    }

    @Test
    void brings_the_code_of_a_registration_and_the_page_where_it_is_typed() {
        publish(code(Purpose.REGISTER, Language.INDONESIAN, ""));

        assertThat(onlyMail().subject()).isEqualTo("Kode pendaftaran Anda: 482913");
        assertThat(onlyMail().body()).contains("/daftar/kode/" + REQUEST, "24\u00a0November\u00a02026");
    }

    @Test
    void brings_the_code_of_a_recovery_in_the_language_of_the_page() {
        publish(code(Purpose.RECOVER, Language.ENGLISH, ""));

        assertThat(onlyMail().subject()).isEqualTo("Your account recovery code: 482913");
        assertThat(onlyMail().body()).contains("/pulihkan/" + REQUEST);
    }

    @Test
    void brings_the_code_of_a_new_address_to_that_address() {
        publish(code(Purpose.NEW_EMAIL, Language.INDONESIAN, ""));

        assertThat(onlyMail().subject()).isEqualTo("Kode untuk alamat e-mail baru Anda: 482913");
        assertThat(onlyMail().body()).contains("/akun/email/" + REQUEST);
    }

    @Test
    void tells_the_former_address_of_an_account_that_it_has_another_which_is_masked() {
        publish(new EmailChanged(somebody, new EmailAddress("baru@contoh.id"), Language.INDONESIAN));

        assertThat(onlyMail().to()).isEqualTo(somebody.masked());
        assertThat(onlyMail().body()).contains("b•••@contoh.id", "/layanan/pengaduan-lapor");
    }

    @ParameterizedTest
    @EnumSource
    void leads_from_the_code_to_where_the_person_was_going(Purpose purpose) {
        publish(code(purpose, Language.INDONESIAN, "/permohonan/baru/beasiswa-banten"));

        assertThat(onlyMail().body()).contains(REQUEST + "?ke=%2Fpermohonan%2Fbaru%2Fbeasiswa-banten");
    }

    static List<String> ways_that_no_mail_carries() {
        return List.of("/" + "a".repeat(300), "/~");
    }

    @ParameterizedTest
    @MethodSource("ways_that_no_mail_carries")
    void leads_to_the_code_alone_where_no_mail_carries_the_way_on(String onward) {
        publish(code(Purpose.REGISTER, Language.INDONESIAN, onward));

        assertThat(onlyMail().body()).contains("/daftar/kode/" + REQUEST).doesNotContain("?ke=");
    }

    @Test
    void tells_the_owner_of_a_known_address_how_to_recover_the_account() {
        publish(new AddressAlreadyHeld(somebody, Language.ENGLISH));

        assertThat(onlyMail().body()).contains("/pulihkan").doesNotContain("/daftar");
    }

    @Test
    void reaches_the_longest_address_there_may_be() {
        var longest = new EmailAddress("a@" + "b".repeat(249) + ".id");
        publish(new AddressAlreadyHeld(longest, Language.ENGLISH));

        assertThat(onlyMail().to()).isEqualTo(longest.masked());
    }

    @Test
    void writes_nothing_when_the_registration_itself_fails() {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(new AddressAlreadyHeld(somebody, Language.ENGLISH));
            status.setRollbackOnly();
        });

        assertThat(list.all(Cursor.TOP, Language.ENGLISH).mails()).isEmpty();
    }

    private ConfirmationCodeIssued code(Purpose purpose, Language language, String onward) {
        return new ConfirmationCodeIssued(REQUEST, purpose, somebody, language, onward, "482913", END);
    }

    private void publish(Object event) {
        transaction.executeWithoutResult(_ -> events.publishEvent(event));
    }

    private MailListView.Row onlyMail() {
        var mails = list.all(Cursor.TOP, Language.ENGLISH).mails();
        assertThat(mails).hasSize(1);
        return mails.getFirst();
    }
}
