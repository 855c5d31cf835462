package id.go.bantenprov.egov.identity;

/** Who acts when nobody has signed in: the acting person of registering and recovering. */
public enum Stranger {
    SOMEBODY
}
