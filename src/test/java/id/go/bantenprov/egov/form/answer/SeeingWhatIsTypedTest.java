package id.go.bantenprov.egov.form.answer;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.web.PlainText;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A form uses no other module, so that what shows nothing is written down twice. */
class SeeingWhatIsTypedTest {
    @Test
    void a_sign_that_shows_nothing_in_an_answer_shows_nothing_in_a_message_either() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .mapToObj(Character::toString)
                        .filter(SeeingWhatIsTypedTest::isTaken)
                        .filter(sign -> isSeen(sign) != PlainText.isSeen(sign)))
                .isEmpty();
    }

    private static boolean isTaken(String sign) {
        return !(Words.lines(sign) instanceof Parsed.Wrong);
    }

    private static boolean isSeen(String sign) {
        return !Words.lines(sign).equals(Parsed.BLANK);
    }
}
