package id.go.bantenprov.egov.web;

/** There is nothing here for this person: because it does not exist, or because it is not theirs to know that it does. */
public class NotFound extends RuntimeException {
    public NotFound(Object what) {
        super("Not found: " + what, null, false, false);
    }
}
