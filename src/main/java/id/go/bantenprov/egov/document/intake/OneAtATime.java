package id.go.bantenprov.egov.document.intake;

import java.io.IOException;
import java.util.concurrent.Semaphore;

/** What may take a good part of the memory is done one after the other, whoever asks. */
final class OneAtATime {
    private static final Semaphore PERMIT = new Semaphore(1, true);

    /** Something that takes much memory. */
    interface Work {
        Inspection run() throws IOException;
    }

    private OneAtATime() {}

    static Inspection run(Work work) throws IOException {
        PERMIT.acquireUninterruptibly();
        try {
            return work.run();
        } finally {
            PERMIT.release();
        }
    }
}
