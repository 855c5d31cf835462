package id.go.bantenprov.egov.catalogue.load;

import id.go.bantenprov.egov.agency.ShippedAgencies;
import id.go.bantenprov.egov.catalogue.Catalogue;
import id.go.bantenprov.egov.catalogue.OnlineService;
import id.go.bantenprov.egov.catalogue.ServiceCode;
import id.go.bantenprov.egov.catalogue.Window;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

/** The services as shipped, for tests that need no database. */
public final class ShippedCatalogue {
    /** A day within a window of the scholarship. */
    public static final LocalDate TODAY = LocalDate.parse("2026-11-02");

    private static final Catalogue CATALOGUE = read();

    private ShippedCatalogue() {}

    public static Catalogue all() {
        return CATALOGUE;
    }

    /** A service in the version of {@link #TODAY}. */
    public static OnlineService service(String code) {
        return CATALOGUE.current(new ServiceCode(code), TODAY).orElseThrow();
    }

    /** The research letter in a version of its own, all else as shipped. */
    public static OnlineService researchLetter(
            String version, LocalDate validFrom, List<String> keywords, List<Window> windows, String digest) {
        var shipped = service("SKP");
        return new OnlineService(
                shipped.code(),
                version,
                validFrom,
                shipped.slug(),
                shipped.name(),
                shipped.summary(),
                shipped.owner(),
                keywords,
                shipped.lifeEvents(),
                shipped.audiences(),
                shipped.promise(),
                windows,
                shipped.route(),
                shipped.form(),
                shipped.knownBy(),
                shipped.standard(),
                shipped.grounds(),
                shipped.revocationGrounds(),
                shipped.numbering(),
                shipped.draftGrace(),
                digest);
    }

    private static Catalogue read() {
        try {
            return new CatalogueFiles("classpath:services/", "classpath:results/").read(ShippedAgencies.all(), TODAY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
