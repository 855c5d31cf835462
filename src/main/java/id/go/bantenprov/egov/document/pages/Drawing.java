package id.go.bantenprov.egov.document.pages;

import java.util.List;

/** What became of drawing a file. Where drawing was cut short, and may go well another time, there is none. */
sealed interface Drawing {
    /** @param pages the first ones, each a JPEG */
    record Drawn(List<byte[]> pages) implements Drawing {}

    /** No other try would draw it either. */
    record Undrawable() implements Drawing {}
}
