package id.go.bantenprov.egov.document;

import id.go.bantenprov.egov.Egov;
import id.go.bantenprov.egov.bench.Figure;
import id.go.bantenprov.egov.bench.Percentiles;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Measures how many letters a second are rendered and signed, one after the other. */
public final class DocumentBench {
    private static final String MEASURE = "2 documents";
    private static final int WARM_UP = 40;
    private static final int LETTERS = 200;

    private DocumentBench() {}

    public static List<Figure> figures() {
        try (var context = new SpringApplicationBuilder(Egov.class).run("--server.port=0")) {
            var bench = new Letterhead(
                    context.getBean(ResultRenderer.class),
                    context.getBean(SignaturePort.class),
                    context.getBean(Clock.class));
            for (int n = 0; n < WARM_UP; n++) bench.make();
            var rendering = new long[LETTERS];
            var signing = new long[LETTERS];
            var begun = System.nanoTime();
            for (int n = 0; n < LETTERS; n++) {
                var made = bench.make();
                rendering[n] = made.rendering();
                signing[n] = made.signing();
            }
            var figures = new ArrayList<Figure>();
            figures.add(Figure.aSecond(MEASURE, "rendered and signed", LETTERS, System.nanoTime() - begun));
            figures.addAll(Percentiles.of(rendering).figures(MEASURE, "rendering"));
            figures.addAll(Percentiles.of(signing).figures(MEASURE, "signing"));
            return figures;
        }
    }

    /** Nanoseconds. */
    private record Made(long rendering, long signing) {}

    private record Letterhead(ResultRenderer renderer, SignaturePort signatures, Clock clock) {
        Made make() {
            var begun = System.nanoTime();
            var letter = renderer.render(Letters.aLetter());
            var rendered = System.nanoTime();
            signatures.sign(letter, Letters.theHead(), OffsetDateTime.now(clock));
            return new Made(rendered - begun, System.nanoTime() - rendered);
        }
    }
}
