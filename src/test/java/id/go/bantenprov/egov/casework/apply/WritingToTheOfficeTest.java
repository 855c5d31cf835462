package id.go.bantenprov.egov.casework.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.apply.SendMessage.Sending;
import id.go.bantenprov.egov.casework.model.Actor;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.CaseContents;
import id.go.bantenprov.egov.casework.model.Correspondence;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.web.NotFound;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplyTest
class WritingToTheOfficeTest {
    @Autowired
    Applicants applicants;

    @Autowired
    Applications applications;

    @Autowired
    CaseContents contents;

    @Autowired
    Correspondence correspondence;

    @Autowired
    SendMessage sendMessage;

    Resident resident;
    ApplicationNumber number;

    @BeforeEach
    void send() {
        resident = applicants.resident();
        number = applicants.sent(resident);
    }

    private Sending write(Resident by, String text) {
        return sendMessage.handle(by, new SendMessage.Command(number, text));
    }

    private List<Correspondence.Said> messages() {
        var application = applications.read(resident, number);
        return correspondence.messages(
                application.id(), contents.open(application).orElseThrow().key());
    }

    @Test
    void a_message_stands_in_the_file_as_the_applicants() {
        assertThat(write(resident, "Kapan selesai?")).isInstanceOf(Sending.Sent.class);

        assertThat(messages()).singleElement().satisfies(message -> {
            assertThat(message.from()).isEqualTo(Actor.Kind.RESIDENT);
            assertThat(message.place()).isNull();
            assertThat(message.text()).isEqualTo("Kapan selesai?");
        });
    }

    @Test
    void line_breaks_stay_and_characters_nobody_sees_go() {
        write(resident, "  Satu\r\nDua\u0000\u0007  ");

        assertThat(messages().getFirst().text()).isEqualTo("Satu\nDua");
    }

    @Test
    void a_message_has_1_to_1000_characters() {
        assertThat(write(resident, " \n ")).isInstanceOf(Sending.Empty.class);
        assertThat(write(resident, "a".repeat(1_001))).isInstanceOf(Sending.TooLong.class);
        assertThat(messages()).isEmpty();
        assertThat(write(resident, "a".repeat(1_000))).isInstanceOf(Sending.Sent.class);
    }

    @Test
    void nobody_writes_into_the_file_of_another() {
        assertThatThrownBy(() -> write(applicants.resident(), "Halo")).isInstanceOf(NotFound.class);
        assertThat(messages()).isEmpty();
    }
}
