package id.go.bantenprov.egov.catalogue;

import java.time.LocalDate;

/** The days on which applications are taken, both inclusive. */
public record Window(LocalDate open, LocalDate close) {
    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(open) && !day.isAfter(close);
    }
}
