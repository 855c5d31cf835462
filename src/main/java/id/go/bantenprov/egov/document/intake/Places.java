package id.go.bantenprov.egov.document.intake;

import java.io.IOException;
import java.util.concurrent.Semaphore;

/** So many at once, the others one after the other as they came. */
final class Places {
    /** What may take a good part of the memory is done alone, whoever asks. */
    static final Places ALONE = new Places(1);

    /** Something that takes much memory. */
    interface Work {
        Inspection run() throws IOException;
    }

    private final Semaphore free;

    Places(int most) {
        free = new Semaphore(most, true);
    }

    Inspection run(Work work) throws IOException {
        free.acquireUninterruptibly();
        try {
            return work.run();
        } finally {
            free.release();
        }
    }
}
