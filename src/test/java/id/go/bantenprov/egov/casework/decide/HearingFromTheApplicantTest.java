package id.go.bantenprov.egov.casework.decide;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.CaseworkTest;
import id.go.bantenprov.egov.casework.Province;
import id.go.bantenprov.egov.casework.apply.SendMessage;
import id.go.bantenprov.egov.identity.Resident;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CaseworkTest
class HearingFromTheApplicantTest {
    @Autowired
    Province province;

    @Autowired
    ApprovedLetters letters;

    @Autowired
    SendMessage sendMessage;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whoever_holds_the_file_is_told_once_while_that_is_unread() {
        var applicant = province.resident("Nurhayati Salim");
        var number = letters.of(applicant);
        write(applicant, number);
        write(applicant, number);

        assertThat(told(number)).isEqualTo(1);
    }

    private void write(Resident applicant, ApplicationNumber number) {
        sendMessage.handle(applicant, new SendMessage.Command(number, "Kapan ditandatangani?"));
    }

    private int told(ApplicationNumber number) {
        return jdbc.sql("""
                        SELECT count(*)
                          FROM notification.message
                         WHERE person = :person AND key = 'casework.told.message' AND link = :link
                        """)
                .param("person", letters.head().account())
                .param("link", "/kerja/permohonan/" + number)
                .query(Integer.class)
                .single();
    }
}
