package id.go.bantenprov.egov.bench;

import java.util.Optional;

/** A way in which whole lives of applications are lived, sixteen at a time. */
interface Lives {
    /** What the way is called in the figures. */
    String name();

    /** The program that is called; empty if the generator asks the database itself. */
    Optional<ProcessHandle> program();

    /** Makes what the next lives begin with, which is not measured. */
    void prepare(int count) throws Exception;

    /** @return the nanoseconds that all the lives took that were prepared */
    long live(int count) throws Exception;
}
