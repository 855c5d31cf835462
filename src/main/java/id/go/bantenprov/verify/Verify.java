package id.go.bantenprov.verify;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;

/** The command {@code bin/verify}. It ends as its {@link Verdict} says. */
public final class Verify {
    /** What a terminal obeys instead of showing it: control and format characters, breaks of lines, and what is none. */
    private static final Pattern OBEYED = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");

    private Verify() {}

    /** See {@code help.txt}. */
    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(arguments, out));
    }

    /** Does what the arguments say and tells it. @return how the program should end */
    public static int run(String[] arguments, PrintStream out) {
        if (arguments.length == 0 || arguments[0].equals("--help")) {
            out.print(help());
            return arguments.length == 0 ? 2 : 0;
        }
        try {
            return tell(Command.parse(arguments).run(), out);
        } catch (Unusable unusable) {
            say(String.valueOf(unusable.getMessage()), out);
            say("It could not be checked.", out);
            return 2;
        }
    }

    /** A file, so that the command can tell it before anything is built. */
    private static String help() {
        try (var text = Verify.class.getResourceAsStream("help.txt")) {
            return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int tell(Report report, PrintStream out) {
        report.facts().forEach(fact -> say(fact, out));
        report.findings().forEach(finding -> say("NOT RIGHT: " + finding, out));
        say(report.verdict().sentence(), out);
        return report.verdict().code();
    }

    /** One line. What stands in it may be a forger's, who must neither wipe nor turn round what is said beside it. */
    private static void say(String sentence, PrintStream out) {
        out.println(OBEYED.matcher(sentence).replaceAll("\uFFFD"));
    }
}
