package id.go.bantenprov.egov.faults;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.document.Samples;
import id.go.bantenprov.verify.Verify;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is killed under load: what was acknowledged is there afterwards, and nothing is there by half. */
class KillingTest {
    private static final int CLIENTS = 16;
    private static final int ROUNDS = Boolean.getBoolean("egov.test.long") ? 5 : 1;
    private static final Pattern APPLICATION = Pattern.compile("href=\"(/permohonan/BTN-[0-9A-Z-]+)\"");

    /** Ends a program, or a part of it, in the middle of its work. */
    private interface Kill {
        void strike(Program program) throws Exception;
    }

    @TempDir
    Path data;

    private List<Petitioner> petitioners = List.of();

    @Test
    void all_that_was_acknowledged_survives_the_death_of_the_application() throws Exception {
        rounds(Program::kill);
    }

    @Test
    void all_that_was_acknowledged_survives_the_death_of_the_database() throws Exception {
        rounds(Program::killDatabase);
    }

    private void rounds(Kill kill) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            killUnderLoad(kill);
            try (var program = Program.start(data).ready()) {
                enter(program.port());
                findsAllThatWasAcknowledged();
                hasNothingByHalf();
                verifiesTheLog(program);
            }
        }
    }

    /** Strikes when every client has been served once, most of them in the middle of the next application. */
    private void killUnderLoad(Kill kill) throws Exception {
        try (var program = Program.start(data).ready();
                var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            enter(program.port());
            var served = new CountDownLatch(CLIENTS);
            var ends = petitioners.stream()
                    .map(person -> clients.submit(() -> {
                        try {
                            person.apply();
                        } finally {
                            served.countDown();
                        }
                        return person.applyOnAndOn();
                    }))
                    .toList();
            served.await();
            kill.strike(program);
            for (Future<RuntimeException> end : ends) assertThat(end.get()).isNotNull();
        }
    }

    private void enter(int port) throws Exception {
        var identityCard = Samples.pdf();
        if (petitioners.isEmpty()) {
            petitioners = IntStream.range(0, CLIENTS)
                    .mapToObj(number -> Petitioner.register(number, identityCard, port))
                    .toList();
        } else {
            petitioners.forEach(person -> person.signInAgain(port));
        }
    }

    private void findsAllThatWasAcknowledged() {
        for (var person : petitioners) {
            assertThat(person.noted().stream().flatMap(noted -> person.missing(noted).stream()))
                    .isEmpty();
            assertThat(person.files()).allMatch(this::isWhole);
        }
    }

    /** A file has its name in the store only when all of it is on the disk. */
    private boolean isWhole(String id) {
        var end = id.substring(id.length() - 4);
        return Files.exists(data.resolve("files")
                .resolve(end.substring(0, 2))
                .resolve(end.substring(2))
                .resolve(id));
    }

    /**
     * A case whose answer was lost on the way is either whole, with a receipt, or not there; one more than acknowledged
     * can be there for each kill.
     */
    private void hasNothingByHalf() {
        for (var person : petitioners) {
            var listed = APPLICATION
                    .matcher(person.get("/permohonan").body())
                    .results()
                    .map(found -> found.group(1))
                    .collect(Collectors.toSet());
            assertThat(listed.size() - person.sent().size()).isLessThanOrEqualTo(ROUNDS);
            assertThat(listed)
                    .allMatch(page -> person.get(page + "/tanda-terima.json").statusCode() == 200);
        }
    }

    private static void verifiesTheLog(Program program) {
        var told = new ByteArrayOutputStream();
        var ended = Verify.run(new String[] {"log", "--url", program.site()}, new PrintStream(told, true, UTF_8));
        assertThat(ended).as(told.toString(UTF_8)).isZero();
    }
}
