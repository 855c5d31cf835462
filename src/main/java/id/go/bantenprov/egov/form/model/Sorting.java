package id.go.bantenprov.egov.form.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Puts everything after what it needs. */
final class Sorting {
    private final List<int[]> needs;
    private final IntFunction<String> name;
    private final List<Integer> sorted = new ArrayList<>();
    private final List<Integer> path = new ArrayList<>();
    private final boolean[] done;

    Sorting(List<int[]> needs, IntFunction<String> name) {
        this.needs = needs;
        this.name = name;
        this.done = new boolean[needs.size()];
        for (int place = 0; place < needs.size(); place++) visit(place);
    }

    int[] order() {
        return sorted.stream().mapToInt(Integer::intValue).toArray();
    }

    private void visit(int place) {
        if (done[place]) return;
        if (path.contains(place)) throw cycle(place);
        path.add(place);
        for (int need : needs.get(place)) visit(need);
        path.removeLast();
        done[place] = true;
        sorted.add(place);
    }

    private Cycle cycle(int place) {
        var names = new ArrayList<String>();
        for (int step : path.subList(path.indexOf(place), path.size())) names.add(name.apply(step));
        names.add(name.apply(place));
        return new Cycle(names.getFirst(), String.join(" ← ", names));
    }
}
