package id.go.bantenprov.egov.document;

/**
 * Who signs: a person in a position. A change of any part leads to another certificate.
 * @param position the position's key
 * @param official the person's key
 * @param name as it stands in the certificate, at most 64 characters
 * @param title of the position, as it stands in the certificate, at most 64 characters
 */
public record Signatory(String position, String official, String name, String title) {
    private static final int MOST_CHARACTERS = 64;

    public Signatory {
        if (name.isBlank() || name.length() > MOST_CHARACTERS || title.isBlank() || title.length() > MOST_CHARACTERS)
            throw new IllegalArgumentException("A certificate takes names and titles of 1 to 64 characters.");
    }
}
