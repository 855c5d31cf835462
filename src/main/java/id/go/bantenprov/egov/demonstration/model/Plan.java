package id.go.bantenprov.egov.demonstration.model;

import id.go.bantenprov.egov.calendar.WorkingCalendar;
import id.go.bantenprov.egov.catalogue.Window;
import id.go.bantenprov.egov.demonstration.model.Act.LetterKept;
import id.go.bantenprov.egov.web.Formats;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All that happens in the demonstration, in the order of time. The same seed, day and number always give the same.
 *
 * @param stories each at the place of its index
 * @param scenes up to the last day; those of a story that come later never happen
 * @param crowd index of the first story that no person on the sign-in page has to show
 */
public record Plan(List<Story> stories, List<Scene> scenes, int crowd) {
    /** The first working day of the demonstration year. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 2);

    /** So many of the newest letters keep their file. */
    private static final int LETTERS_WITH_FILE = 300;

    /** Nobody reads a letter and signs it in less. */
    private static final Duration BETWEEN_SIGNATURES = Duration.ofSeconds(100);

    private static final LocalTime NIGHT = LocalTime.of(0, 4);
    private static final int NO_STORY = -1;

    /** @param windows of the scholarship */
    public static Plan of(
            long seed, LocalDate until, int applications, WorkingCalendar calendar, List<Window> windows) {
        var stories = new ArrayList<>(NamedStories.upTo(until, seed, calendar));
        OfficeStories.tell(stories, until, seed, calendar, windows);
        var shown = stories.size();
        new Crowd(seed, until, calendar, windows).tell(stories, applications);
        var happening = happening(spaced(ordered(stories)), until);
        return new Plan(List.copyOf(stories), withNights(kept(happening, shown), until), shown);
    }

    private static List<Scene> ordered(List<Story> stories) {
        return stories.stream()
                .flatMap(story -> story.scenes().stream())
                .sorted(Comparator.comparing(Scene::at))
                .toList();
    }

    /** Who has many letters to sign takes them one after the other. */
    private static List<Scene> spaced(List<Scene> scenes) {
        Map<String, OffsetDateTime> free = new HashMap<>();
        var spaced = new ArrayList<Scene>(scenes.size());
        for (var scene : scenes) {
            if (!(scene.act() instanceof Act.Sign sign)) {
                spaced.add(scene);
                continue;
            }
            var earliest = free.getOrDefault(sign.officer(), scene.at());
            var at = scene.at().isBefore(earliest) ? earliest : scene.at();
            free.put(sign.officer(), at.plus(BETWEEN_SIGNATURES));
            spaced.add(scene.at(at));
        }
        spaced.sort(Comparator.comparing(Scene::at));
        return spaced;
    }

    private static List<Scene> happening(List<Scene> scenes, LocalDate until) {
        var end = until.plusDays(1).atStartOfDay(Formats.ZONE).toOffsetDateTime();
        return scenes.stream().filter(scene -> scene.at().isBefore(end)).toList();
    }

    /** The files of the newest letters are kept, of those not signed yet, and of what the persons on the sign-in page can show. */
    private static List<Scene> kept(List<Scene> scenes, int shown) {
        var signed = scenes.stream()
                .filter(scene -> scene.act() instanceof Act.Sign && scene.story() >= shown)
                .map(Scene::story)
                .toList();
        Set<Integer> old = new HashSet<>(signed.subList(0, Math.max(0, signed.size() - LETTERS_WITH_FILE)));
        return scenes.stream()
                .map(scene -> old.contains(scene.story()) ? digestOnly(scene) : scene)
                .toList();
    }

    private static Scene digestOnly(Scene scene) {
        return switch (scene.act()) {
            case Act.ApproveLast(var officer, var proposal, var _) ->
                scene.with(new Act.ApproveLast(officer, proposal, LetterKept.DIGEST));
            case Act.Sign(var officer, var _) -> scene.with(new Act.Sign(officer, LetterKept.DIGEST));
            default -> scene;
        };
    }

    private static List<Scene> withNights(List<Scene> scenes, LocalDate until) {
        var nights = FIRST_DAY
                .plusDays(1)
                .datesUntil(until.plusDays(2))
                .map(day -> day.atTime(NIGHT).atZone(Formats.ZONE).toOffsetDateTime())
                .map(at -> new Scene(at, NO_STORY, new Act.Night()));
        return Stream.concat(scenes.stream(), nights)
                .sorted(Comparator.comparing(Scene::at))
                .toList();
    }
}
