package id.go.bantenprov.egov.ledger.read;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.ledger.model.Tile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskingForATileTest {
    @ParameterizedTest
    @CsvSource({
        "0/000, false, 0, 0, 256",
        "0/x001/x234/067, false, 0, 1234067, 256",
        "1/x001/005.p/17, false, 1, 1005, 17",
        "entries/000.p/255, true, 0, 0, 255",
        "entries/x273/112, true, 0, 273112, 256",
        "7/000.p/1, false, 7, 0, 1"
    })
    void the_address_says_level_place_and_width(String path, boolean bundle, int level, long position, int width) {
        assertThat(TilePath.parse(path)).contains(new TilePath(bundle, new Tile.Id(level, position), width));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "0/",
                "0/00",
                "0/0000",
                "00/000",
                "-1/000",
                "8/000",
                "64/000",
                "0/001/000",
                "0/x000/001",
                "0/x001",
                "0/000.p",
                "0/000.p/",
                "0/000.p/0",
                "0/000.p/01",
                "0/000.p/256",
                "0/000.p/999",
                "0/000.p/5/",
                "entries",
                "entries/",
                "entries/abc",
                "Entries/000",
                "0/x001/x001/x001/x001/x001/x001/000",
                "entries/x072/x057/x594/x037/x927/936",
                "../000"
            })
    void whatever_is_not_the_exact_form_is_not_found(String path) {
        assertThat(TilePath.parse(path)).isEmpty();
    }

    @Test
    void more_than_the_signed_tree_has_is_not_shown() {
        assertThat(TilePath.parse("0/001.p/44").orElseThrow().within(300)).isTrue();
        assertThat(TilePath.parse("0/001.p/45").orElseThrow().within(300)).isFalse();
        assertThat(TilePath.parse("0/001").orElseThrow().within(300)).isFalse();
        assertThat(TilePath.parse("1/000.p/1").orElseThrow().within(300)).isTrue();
    }
}
