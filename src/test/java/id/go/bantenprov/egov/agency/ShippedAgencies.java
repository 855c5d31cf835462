package id.go.bantenprov.egov.agency;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The agencies as shipped, for tests that need no database. */
public final class ShippedAgencies {
    private ShippedAgencies() {}

    public static Agencies all() {
        try {
            var agencies = AgencyFiles.agencies();
            return new Agencies(agencies, AgencyFiles.units(agencies), AgencyFiles.positions());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
