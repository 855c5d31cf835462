package id.go.bantenprov.verify.log;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** Computes roots while leaves pass by, holding one hash for every full subtree on the left. */
public final class GrowingRoot {
    private record Subtree(long leaves, Hash hash) {}

    private final Deque<Subtree> subtrees = new ArrayDeque<>();
    private long size;

    public void add(Hash leaf) {
        var subtree = new Subtree(1, leaf);
        for (var left = subtrees.peek(); left != null && left.leaves == subtree.leaves; left = subtrees.peek()) {
            subtrees.pop();
            subtree = new Subtree(2 * subtree.leaves, Hash.node(left.hash, subtree.hash));
        }
        subtrees.push(subtree);
        size++;
    }

    public long size() {
        return size;
    }

    /** The root of all leaves so far; of none the hash of nothing. */
    public Hash root() {
        Iterator<Subtree> fromRight = subtrees.iterator();
        if (!fromRight.hasNext()) return Hash.of(new byte[0]);
        var root = fromRight.next().hash;
        while (fromRight.hasNext()) root = Hash.node(fromRight.next().hash, root);
        return root;
    }
}
