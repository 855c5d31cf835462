package id.go.bantenprov.egov.ledger.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GrowingTheTreeTest {
    private static final List<byte[]> LEAVES = Leaves.of(65_793);

    @Test
    void every_size_up_to_600_has_the_root_of_the_definition_and_every_leaf_its_proof() {
        var tiles = Leaves.grow(LEAVES.subList(0, 600), 7).tiles();
        for (int size = 0; size <= 600; size++) {
            var tree = new Tree(size, tiles);
            var root = Leaves.root(LEAVES.subList(0, size));
            assertThat(tree.root()).as("root of %d", size).isEqualTo(root);
            for (int index = 0; index < size; index += 1 + size / 40)
                assertThat(Leaves.climb(LEAVES.get(index), index, size, tree.path(index)))
                        .as("leaf %d of %d", index, size)
                        .isEqualTo(root);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {255, 256, 257, 511, 65_535, 65_536, 65_537, 65_792, 65_793})
    void at_the_edges_of_tiles_root_and_proofs_stay_right(int size) {
        var tree = Leaves.grow(LEAVES.subList(0, size), 1_000);
        var root = Leaves.root(LEAVES.subList(0, size));

        assertThat(tree.root()).isEqualTo(root);
        for (int index : new int[] {0, 1, 254, size / 2, size - 2, size - 1})
            assertThat(Leaves.climb(LEAVES.get(index), index, size, tree.path(index)))
                    .as("leaf %d", index)
                    .isEqualTo(root);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void it_does_not_matter_in_what_steps_the_leaves_come(long seed) {
        var random = new Random(seed);
        int size = 1 + random.nextInt(3_000);
        var leaves = LEAVES.subList(0, size);

        assertThat(Leaves.grow(leaves, 1 + random.nextInt(700)).root())
                .isEqualTo(Leaves.grow(leaves, 1).root());
    }

    @ParameterizedTest
    @CsvSource({
        // the example of the tlog-tiles specification: a tree of 70,000
        "70000, 0, 272, 256",
        "70000, 0, 273, 112",
        "70000, 0, 274, 0",
        "70000, 1, 0, 256",
        "70000, 1, 1, 17",
        "70000, 2, 0, 1",
        "70000, 3, 0, 0",
        "256, 0, 0, 256",
        "256, 1, 0, 1",
        "0, 0, 0, 0"
    })
    void a_tile_is_as_wide_as_the_specification_says(long size, int level, long position, int width) {
        assertThat(new Tile.Id(level, position).widthIn(size)).isEqualTo(width);
    }

    @Test
    void a_tile_that_grows_keeps_what_it_had() {
        var before = Leaves.grow(LEAVES.subList(0, 300), 300).tiles().tile(new Tile.Id(0, 1));
        var after = Leaves.grow(LEAVES.subList(0, 400), 400).tiles().tile(new Tile.Id(0, 1));

        assertThat(before.hashes()).hasSize(44 * 32);
        assertThat(after.hashes()).startsWith(before.hashes()).hasSize(144 * 32);
    }
}
