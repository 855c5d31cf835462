package id.go.bantenprov.verify;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The command {@code bin/verify}. It ends as its {@link Verdict} says. */
public final class Verify {
    private static final String HELP = """
            bin/verify - checks the province from outside, with nothing but public addresses

              bin/verify receipt FILE (--url URL | --vkey KEY)   a receipt as JSON
              bin/verify pdf FILE --receipt FILE (--url URL | --vkey KEY)
                                                                 a result against the receipt of its case
              bin/verify log   [--url URL] [--vkey KEY] [--kept FILE]
              bin/verify board [--url URL] [--vkey KEY] [--kept FILE]
                                                                 the log, then every figure of /kinerja.csv

              --url URL     the installation; for log and board http://localhost:8080 if not given
              --vkey KEY    the verifier key you noted earlier; without it the log's own is believed.
                            With neither, a receipt is only compared with itself, which proves nothing
              --kept FILE   a checkpoint you kept earlier: the log must still begin with it

            It ends with 0 if all is right, 1 if something is not right, 2 if it could not be checked, 3 if the
            log has not proven everything yet, 4 if a result is genuine but was revoked. With --url a result
            is looked for in the whole log of today; with --vkey alone only the receipt can tell.
            """;

    /** What a terminal obeys instead of showing it: control and format characters, breaks of lines, and what is none. */
    private static final Pattern OBEYED = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");

    private Verify() {}

    /** See {@link #HELP}. */
    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(arguments, out));
    }

    /** Does what the arguments say and tells it. @return how the program should end */
    public static int run(String[] arguments, PrintStream out) {
        if (arguments.length == 0 || arguments[0].equals("--help")) {
            out.print(HELP);
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
