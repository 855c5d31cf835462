package id.go.bantenprov.egov.region;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A region picker as its template shows it; made by {@link RegionPicker}.
 *
 * @param name of the form field; the picker's own fields begin with it and a dot
 * @param steps from the regency down to the level that is asked for
 * @param error what is wrong, in the reader's language
 */
public record PickerView(
        String name,
        List<Step> steps,
        Optional<Search> search,
        @Nullable String error) {
    /**
     * One list to choose from.
     *
     * @param options none until the step above is made
     */
    public record Step(RegionLevel level, String field, List<Region> options, Optional<RegionCode> chosen) {
        public boolean isChosen(Region region) {
            return chosen.equals(Optional.of(region.code()));
        }

        /** Without the word for its kind, but where the list mixes kinds that share names: Serang is both. */
        public String label(Region region) {
            return level == RegionLevel.REGENCY ? region.fullName() : region.name();
        }
    }

    /** What was looked for by name, and what is like it. @param words empty if nothing was typed */
    public record Search(String words, List<Found> found) {}

    /** @param path tells apart villages of one name */
    public record Found(RegionCode code, String path) {}

    /** The level the next press of the picker's button will show; empty when all lists are there. */
    public Optional<RegionLevel> next() {
        return steps.stream()
                .filter(step -> step.options().isEmpty())
                .map(Step::level)
                .findFirst();
    }

    /** Whether a search was asked for without saying what for. */
    public boolean lacksWords() {
        return search.filter(asked -> asked.words().isEmpty()).isPresent();
    }

    /** The step still to be made, else the last. Its field is where an error summary links to. */
    public Step firstOpen() {
        return steps.stream()
                .filter(step -> step.chosen().isEmpty())
                .findFirst()
                .orElse(steps.getLast());
    }

    public PickerView with(String error) {
        return new PickerView(name, steps, search, error);
    }
}
