package id.go.bantenprov.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Whoever forges a receipt writes in it what the terminal should do: move up, wipe lines, hide the verdict. */
class ReadingAForgedReceiptTest {
    private static final String KEY = "x+943206db+AQcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcH";
    private static final String NUMBER = "BTN-26-7KQ4-M2XD";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "BTN-26-7KQ4", "\u001b[1A\u001b[2KBTN-26-7KQ4-M2XD", "BTN-26-7KQ4-M2XD\nAll is right."})
    void is_in_vain_under_a_number_that_no_application_has(String number) throws IOException {
        assertThat(said(number, "result.issued", KEY)).startsWith("This receipt has no application number.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001b[2K", "\r", "\n", "\u009b1A", "\u0007", "\u202e", "\u2066", "\u2028", "\u200b"})
    void shows_a_mark_for_each_sign_that_a_terminal_would_obey(String sign) throws IOException {
        assertThat(said(NUMBER, "a" + sign + "z", KEY)).contains("(a\ufffd").doesNotContain("a" + sign);
    }

    @Test
    void shows_a_mark_too_where_the_receipt_cannot_be_checked() throws IOException {
        assertThat(said(NUMBER, "result.issued", "\u001b[2K")).contains("not a verifier key: \ufffd[2K");
    }

    @Test
    void ends_with_the_verdict_whatever_the_receipt_says() throws IOException {
        assertThat(said(NUMBER, "result.issued", " ".repeat(200) + "All is right."))
                .endsWith("It could not be checked.\n");
    }

    private String said(String number, String type, String vkey) throws IOException {
        var json = JsonMapper.shared();
        var receipt =
                json.createObjectNode().put("receipt", 1).put("number", number).put("vkey", vkey);
        var opened = receipt.putArray("entries").addObject();
        opened.putNull("proof").putObject("entry").put("seq", 1).put("type", type);
        opened.putObject("content").put("number", number);
        var file = Files.write(folder.resolve("receipt.json"), json.writeValueAsBytes(receipt));
        var said = new ByteArrayOutputStream();
        Verify.run(new String[] {"receipt", file.toString()}, new PrintStream(said, true, UTF_8));
        return said.toString(UTF_8);
    }
}
