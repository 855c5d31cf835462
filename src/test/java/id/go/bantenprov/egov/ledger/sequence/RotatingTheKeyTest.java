package id.go.bantenprov.egov.ledger.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.ledger.RotateLogKey;
import id.go.bantenprov.egov.ledger.RotateLogKey.Rotation.Rotated;
import id.go.bantenprov.egov.ledger.RotateLogKey.Rotation.TooSoon;
import id.go.bantenprov.egov.ledger.model.LogKeys;
import id.go.bantenprov.egov.ledger.model.VerifierKey;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RotatingTheKeyTest {
    private static final LocalDate ROTATED = LocalDate.of(2026, 11, 24);

    @TempDir
    Path folder;

    private final String database = LogNode.database();

    @Test
    void the_new_key_is_stated_in_the_log_and_signs_beside_the_old_for_90_days() {
        var vkey = rotate();

        assertThat(signaturesOn(ROTATED)).isEqualTo(2);
        assertThat(signaturesOn(ROTATED.plusDays(90))).isEqualTo(2);
        assertThat(signaturesOn(ROTATED.plusDays(91))).isEqualTo(1);
        try (var node = node(ROTATED)) {
            assertThat(node.entries().get(1))
                    .contains("\"vkey\":\"" + vkey, "\"from\":\"2026-11-24\"", "\"until\":\"2027-02-22\"");
        }
    }

    @Test
    void the_newest_key_is_the_one_to_note_and_the_old_one_stays_readable() {
        var vkey = rotate();

        try (var node = node(ROTATED.plusDays(200))) {
            var origin = vkey.substring(0, vkey.indexOf('+'));
            assertThat(node.get(LogKeys.class).newest(origin).vkey()).isEqualTo(vkey);
            assertThat(node.get(LogKeys.class).all(origin))
                    .extracting(VerifierKey::vkey)
                    .hasSize(2)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void no_third_key_is_drawn_while_two_sign() {
        rotate();

        try (var node = node(ROTATED.plusDays(90))) {
            assertThat(node.get(RotateLogKey.class).handle()).isEqualTo(new TooSoon(ROTATED.plusDays(90)));
        }
        try (var node = node(ROTATED.plusDays(91))) {
            assertThat(node.get(RotateLogKey.class).handle()).isInstanceOf(Rotated.class);
        }
    }

    private String rotate() {
        try (var node = node(ROTATED)) {
            node.sequence();
            var vkey = ((Rotated) node.get(RotateLogKey.class).handle()).vkey();
            node.sequence();
            return vkey;
        }
    }

    private long signaturesOn(LocalDate day) {
        try (var node = node(day)) {
            node.append(1);
            node.sequence();
            return node.published()
                    .note()
                    .lines()
                    .filter(line -> line.startsWith("— "))
                    .count();
        }
    }

    private LogNode node(LocalDate today) {
        return new LogNode(database, folder, today, Map.of()).open();
    }
}
