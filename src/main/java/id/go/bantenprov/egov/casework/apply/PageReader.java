package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.casework.apply.PageInput.Purpose;
import id.go.bantenprov.egov.document.Refusal;
import id.go.bantenprov.egov.document.StoredFile;
import id.go.bantenprov.egov.document.Upload;
import id.go.bantenprov.egov.form.Answers;
import id.go.bantenprov.egov.form.Fact;
import id.go.bantenprov.egov.form.FactKind;
import id.go.bantenprov.egov.region.PickedRegion;
import id.go.bantenprov.egov.region.RegionCode;
import id.go.bantenprov.egov.region.RegionLevel;
import id.go.bantenprov.egov.region.RegionPicker;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Takes in what a browser sends from a form page. Files are accepted here, before any transaction begins. */
@Component
class PageReader {
    /** More inputs than any page has, so that a flood of them is cut off. */
    private static final int MOST_INPUTS = 2_000;

    private static final String SHOWN = "tampil";
    private static final String ADD_ROW = "tambah";
    private static final String REMOVE_ROW = "hapus";
    private static final String REMOVE_FILE = "hapus-berkas";
    private static final Set<String> STAYING = Set.of(ADD_ROW, REMOVE_ROW, REMOVE_FILE, "unggah");

    private final RegionPicker picker;
    private final Uploads uploads;

    PageReader(RegionPicker picker, Uploads uploads) {
        this.picker = picker;
        this.uploads = uploads;
    }

    /**
     * @param facts those the page may ask for
     * @param target where its files go
     * @param stored the answers before, whose files take a part of the room
     */
    PageInput read(HttpServletRequest request, Collection<Fact> facts, Uploads.Target target, Answers stored) {
        var sent = sent(request);
        var uploads = new LinkedHashMap<String, List<StoredFile>>();
        var refused = new LinkedHashMap<String, List<PageInput.Refused>>();
        var removed = sent.all(REMOVE_FILE).stream().flatMap(PageReader::uuid).collect(Collectors.toUnmodifiableSet());
        if (purpose(sent) != Purpose.LOOK)
            accept(request, facts, target, fact -> places(fact, stored, removed), uploads, refused);
        return new PageInput(
                Set.copyOf(sent.all(SHOWN)),
                named(rowsChanged(sent, facts), facts),
                uploads,
                refused,
                removed,
                purpose(sent));
    }

    /** What was typed into a page before its session ended. Nothing of it is in the draft yet. */
    PageInput kept(Inputs typed, Collection<Fact> facts) {
        var shown = Set.copyOf(typed.all(SHOWN));
        return new PageInput(shown, named(typed, facts), Map.of(), Map.of(), Set.of(), Purpose.LOOK);
    }

    /** Every text input that was sent, by name. */
    static Inputs sent(HttpServletRequest request) {
        var sent = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().entrySet().stream()
                .limit(MOST_INPUTS)
                .forEach(each -> sent.put(each.getKey(), Arrays.asList(each.getValue())));
        return new Inputs(sent);
    }

    private static Purpose purpose(Inputs sent) {
        if (sent.has("lihat")) return Purpose.LOOK;
        if (sent.has("berhenti")) return Purpose.STOP;
        var stays = sent.byName().keySet().stream()
                .anyMatch(name -> STAYING.contains(name) || name.endsWith(".next") || name.endsWith(".find"));
        return stays ? Purpose.STAY : Purpose.GO_ON;
    }

    private static Stream<UUID> uuid(String text) {
        try {
            return Stream.of(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            return Stream.of();
        }
    }

    private static Inputs rowsChanged(Inputs sent, Collection<Fact> facts) {
        var changed = sent;
        for (var fact : facts) {
            if (!(fact.kind() instanceof FactKind.Group group)) continue;
            for (var row : sent.rows(fact.key())) {
                var start = fact.key() + "." + row;
                if (sent.all(REMOVE_ROW).contains(start)) changed = changed.without(start + ".");
            }
            var full = changed.rows(fact.key()).size() >= group.rows().most();
            if (sent.all(ADD_ROW).contains(fact.key()) && !full) {
                changed = changed.withRow(fact.key(), group.fields().getFirst().key());
            }
            if (purpose(sent) == Purpose.GO_ON) changed = changed.with(fact.key() + ".closed", "true");
        }
        return changed;
    }

    /** Puts the code a picker stands at under the name of its fact, as deep as the person has come. */
    private Inputs named(Inputs sent, Collection<Fact> facts) {
        var named = sent;
        for (var fact : facts) {
            if (fact.kind() instanceof FactKind.Group group) {
                for (var row : sent.rows(fact.key()))
                    for (var field : group.fields())
                        named = named(named, fact.key() + "." + row + "." + field.key(), field);
            } else {
                named = named(named, fact.key(), fact);
            }
        }
        return named;
    }

    private Inputs named(Inputs sent, String name, Fact fact) {
        return switch (fact.kind()) {
            case FactKind.Region(var level)
            when level == FactKind.Level.REGENCY ->
                sent.with(name, code(sent.with(name + ".regency", sent.one(name)), name, level));
            case FactKind.Region(var level) -> sent.with(name, code(sent, name, level));
            case FactKind.Address(var level) -> sent.with(name + "-region", code(sent, name + "-region", level));
            default -> sent;
        };
    }

    private String code(Inputs sent, String name, FactKind.Level level) {
        return switch (picker.read(name, RegionLevel.valueOf(level.name()), sent.firsts())) {
            case PickedRegion.Chosen(var code) -> code.value();
            case PickedRegion.Unfinished(var soFar, var _) ->
                soFar.map(RegionCode::value).orElse("");
            case PickedRegion.Searching(var _, var soFar) ->
                soFar.map(RegionCode::value).orElse("");
        };
    }

    private void accept(
            HttpServletRequest request,
            Collection<Fact> facts,
            Uploads.Target target,
            ToIntFunction<Fact> places,
            Map<String, List<StoredFile>> uploads,
            Map<String, List<PageInput.Refused>> refused) {
        if (!(request instanceof MultipartHttpServletRequest multipart)) return;
        var free = target;
        for (var fact : facts) {
            if (!(fact.kind() instanceof FactKind.File kind)) continue;
            var accepted = new ArrayList<StoredFile>();
            var declined = new ArrayList<PageInput.Refused>();
            for (var file : chosen(multipart, fact.key())) {
                var isSurplus = accepted.size() >= places.applyAsInt(fact);
                switch (isSurplus ? tooMany(kind) : accept(file, kind, free)) {
                    case Upload.Accepted(var stored) -> {
                        accepted.add(stored);
                        free = free.after(stored);
                    }
                    case Upload.Refused(var why) ->
                        declined.add(new PageInput.Refused(why, name(file), file.getSize()));
                }
            }
            if (!accepted.isEmpty()) uploads.put(fact.key(), accepted);
            if (!declined.isEmpty()) refused.put(fact.key(), declined);
        }
    }

    /** How many files may come for a fact; where only one may be, it takes the place of the one before. */
    private static int places(Fact fact, Answers stored, Set<UUID> removed) {
        var most = ((FactKind.File) fact.kind()).count().most();
        var staying = FormFiles.in(stored.get(fact.key()).orElse(null)).stream()
                .filter(file -> !removed.contains(file.id()))
                .count();
        return most == 1 ? 1 : (int) (most - staying);
    }

    private static Upload tooMany(FactKind.File kind) {
        return new Upload.Refused(new Refusal.TooMany(kind.count().most()));
    }

    private static String name(MultipartFile file) {
        return String.valueOf(file.getOriginalFilename());
    }

    /** Files that were chosen; an empty input sends a part without a name. */
    private static Set<MultipartFile> chosen(MultipartHttpServletRequest request, String fact) {
        return request.getFiles(fact).stream()
                .filter(file -> !file.isEmpty() || !name(file).isBlank())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Upload accept(MultipartFile file, FactKind.File kind, Uploads.Target target) {
        try (var body = file.getInputStream()) {
            return uploads.accept(body, name(file), kind, target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
