package id.go.bantenprov.egov.document.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.bantenprov.egov.document.FileType;
import id.go.bantenprov.egov.document.Limits;
import id.go.bantenprov.egov.document.Samples;
import id.go.bantenprov.egov.document.intake.Inspection.Clean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InspectingManyAtOnceTest {
    private static final Limits LIMITS = new Limits(EnumSet.allOf(FileType.class), Limits.MOST_BYTES);
    private static final int ENOUGH_TO_KNOW_THE_TYPE = 100_000;

    private final Inspector inspector = new Inspector();
    private final CountDownLatch free = new CountDownLatch(1);

    @AfterEach
    void all_go_on() {
        free.countDown();
    }

    @Test
    void lets_no_picture_wait_for_documents() throws IOException {
        var png = Samples.png();
        var people = Stream.generate(() -> Thread.startVirtualThread(() -> inspected(slowPdf())))
                .limit(3)
                .toList();
        await().until(() -> people.stream().allMatch(person -> person.getState() == Thread.State.WAITING));

        var picture = CompletableFuture.supplyAsync(() -> inspected(new ByteArrayInputStream(png)));

        assertThat(picture).succeedsWithin(20, TimeUnit.SECONDS).isInstanceOf(Clean.class);
    }

    private Inspection inspected(InputStream file) {
        try {
            return inspector.inspect(file, LIMITS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One that is looked at for as long as the test takes. */
    private InputStream slowPdf() {
        var beginning = "%PDF-1.7\n" + " ".repeat(ENOUGH_TO_KNOW_THE_TYPE);
        return new SequenceInputStream(new ByteArrayInputStream(beginning.getBytes(ISO_8859_1)), new Endless());
    }

    private final class Endless extends InputStream {
        @Override
        public int read() throws IOException {
            try {
                free.await();
                return -1;
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }
    }
}
