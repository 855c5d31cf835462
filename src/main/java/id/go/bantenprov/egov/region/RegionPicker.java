package id.go.bantenprov.egov.region;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Lets a person name a region step by step, or by its name. It works without scripts: a button of its own sends the
 * form, and the form shows itself again with the next list. In a form:
 *
 * <pre>
 * switch (picker.read("address", VILLAGE, answers)) {
 *     case Chosen(var village) -&gt; …;
 *     case Unfinished(var _, var goingOn) -&gt; show picker.again("address", VILLAGE, picked), with an error unless going on;
 *     case Searching _ -&gt; show picker.again("address", VILLAGE, picked);
 * }
 * </pre>
 */
@Component
public class RegionPicker {
    /** As many as one reads through before typing more of the name. */
    private static final int FOUND_MAX = 12;

    private final Regions regions;
    private final RegionNames names;

    RegionPicker(Regions regions, RegionNames names) {
        this.regions = regions;
        this.names = names;
    }

    /**
     * The picker before it is used.
     *
     * @param name of the field in the form
     * @param wanted the level to be named, below the province
     * @param value what is known already, of any level
     */
    public PickerView show(String name, RegionLevel wanted, Optional<RegionCode> value) {
        return new PickerView(name, steps(name, wanted, value), Optional.empty(), null);
    }

    /** The picker as the person left it. */
    public PickerView again(String name, RegionLevel wanted, PickedRegion picked) {
        return switch (picked) {
            case PickedRegion.Chosen(var code) -> show(name, wanted, Optional.of(code));
            case PickedRegion.Unfinished unfinished -> show(name, wanted, unfinished.soFar());
            case PickedRegion.Searching(var words, var soFar) ->
                new PickerView(name, steps(name, wanted, soFar), Optional.of(search(words, wanted)), null);
        };
    }

    /**
     * What the person made of the picker. Codes that do not exist or do not fit each other count as not chosen. Words stay
     * looked for until a region is chosen, whichever button was pressed.
     */
    public PickedRegion read(String name, RegionLevel wanted, Map<String, String> form) {
        var found = answer(form, name + ".found").flatMap(code -> existing(code, wanted));
        if (found.isPresent()) return new PickedRegion.Chosen(found.get());
        var soFar = deepest(name, wanted, form);
        var words = answer(form, name + ".words");
        var asked = form.containsKey(name + ".find");
        if (!asked && soFar.isPresent() && soFar.get().level() == wanted) return new PickedRegion.Chosen(soFar.get());
        if (asked || words.isPresent()) return new PickedRegion.Searching(words.orElse(""), soFar);
        return new PickedRegion.Unfinished(soFar, form.containsKey(name + ".next"));
    }

    private Optional<RegionCode> deepest(String name, RegionLevel wanted, Map<String, String> form) {
        var at = Regions.PROVINCE;
        for (var level : levelsTo(wanted)) {
            var above = at;
            var next = answer(form, field(name, level))
                    .flatMap(code -> existing(code, level))
                    .filter(code -> code.isWithin(above));
            if (next.isEmpty()) break;
            at = next.get();
        }
        return Optional.of(at).filter(code -> code.level() != RegionLevel.PROVINCE);
    }

    private List<PickerView.Step> steps(String name, RegionLevel wanted, Optional<RegionCode> value) {
        var steps = new ArrayList<PickerView.Step>();
        Optional<RegionCode> above = Optional.of(Regions.PROVINCE);
        for (var level : levelsTo(wanted)) {
            var options = above.map(regions::children).orElse(List.of()).stream()
                    .sorted(Comparator.comparing(Region::fullName))
                    .toList();
            above = value.flatMap(code -> ancestor(code, level));
            steps.add(new PickerView.Step(level, field(name, level), options, above));
        }
        return steps;
    }

    private PickerView.Search search(String words, RegionLevel wanted) {
        if (words.isEmpty()) return new PickerView.Search(words, List.of());
        var found = names.like(words, wanted, FOUND_MAX).stream()
                .map(region -> new PickerView.Found(region.code(), regions.path(region.code())))
                .toList();
        return new PickerView.Search(words, found);
    }

    private Optional<RegionCode> existing(String text, RegionLevel level) {
        return RegionCode.parse(text)
                .filter(code -> code.level() == level)
                .flatMap(regions::find)
                .map(Region::code);
    }

    private static Optional<RegionCode> ancestor(RegionCode code, RegionLevel level) {
        if (code.level() == level) return Optional.of(code);
        return code.parent().flatMap(parent -> ancestor(parent, level));
    }

    private static List<RegionLevel> levelsTo(RegionLevel wanted) {
        return List.of(RegionLevel.values()).subList(RegionLevel.REGENCY.ordinal(), wanted.ordinal() + 1);
    }

    private static String field(String name, RegionLevel level) {
        return name + "." + level.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<String> answer(Map<String, String> form, String field) {
        return Optional.ofNullable(form.get(field)).filter(text -> !text.isBlank());
    }
}
