package id.go.bantenprov.egov.document.pages;

import java.util.concurrent.Semaphore;

/** Where a file waits to be drawn. Lines do not wait for each other. */
public enum Line {
    /** Of our own making, and to be seen before it is signed. */
    LETTERS("document.letter-images"),
    /** Of whoever handed it in, who may have made it to take long. */
    UPLOADS("document.page-images");

    private final String job;

    /** One machine has one of each line, however many contexts a test run starts on it. */
    private final Semaphore place = new Semaphore(1);

    Line(String job) {
        this.job = job;
    }

    /** What the job of drawing one of its files is called. */
    String job() {
        return job;
    }

    Semaphore place() {
        return place;
    }
}
