package id.go.bantenprov.egov.document.pages;

/** Where a file waits to be drawn. Lines do not wait for each other. */
public enum Line {
    /** Of our own making, and to be seen before it is signed. */
    LETTERS("document.letter-images"),
    /** Of whoever handed it in, who may have made it to take long. */
    UPLOADS("document.page-images");

    private final String job;

    Line(String job) {
        this.job = job;
    }

    /** What the job of drawing one of its files is called. */
    String job() {
        return job;
    }
}
