package id.go.bantenprov.egov.region;

import java.util.Optional;

/** What a person has made of a region picker. */
public sealed interface PickedRegion {
    /** A region of the level that was asked for; it exists. */
    record Chosen(RegionCode code) implements PickedRegion {}

    /**
     * Not there yet.
     *
     * @param soFar the deepest step that holds together: a district of another regency does not count
     * @param goingOn whether the person pressed the picker's own button to see the next step, which is no mistake;
     *     otherwise the answer is missing
     */
    record Unfinished(Optional<RegionCode> soFar, boolean goingOn) implements PickedRegion {}

    /** The person asks for regions by name, instead of going down step by step. @param words empty if none were typed */
    record Searching(String words, Optional<RegionCode> soFar) implements PickedRegion {}
}
