package id.go.bantenprov.egov.document.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import id.go.bantenprov.egov.TestDatabase;
import id.go.bantenprov.egov.document.Archive;
import id.go.bantenprov.egov.document.FileId;
import id.go.bantenprov.egov.document.FileType;
import id.go.bantenprov.egov.document.PageImages;
import id.go.bantenprov.egov.document.PageImages.State.Failed;
import id.go.bantenprov.egov.document.PageImages.State.Pending;
import id.go.bantenprov.egov.document.PageImages.State.Ready;
import id.go.bantenprov.egov.document.Samples;
import id.go.bantenprov.egov.document.StoredFiles;
import id.go.bantenprov.egov.vault.Vault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** A drawing that the machine, not the file, lets fail. */
@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES)
@TestPropertySource(properties = {"egov.document.redraw-after=10ms", "db-scheduler.polling-interval=100ms"})
class DrawingAgainTest {
    private static final int MOST_TRIES = 5;

    @Autowired
    PageImages pages;

    @Autowired
    Archive archive;

    @Autowired
    StoredFiles files;

    @Autowired
    Vault vault;

    @Autowired
    Machine machine;

    @Autowired
    DrawingPlaces places;

    @Autowired
    SchedulerClient jobs;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    /** Other contexts of the run would take the jobs of a database they share. */
    @DynamicPropertySource
    static void ownDatabase(DynamicPropertyRegistry settings) {
        TestDatabase.ownIn(settings);
    }

    @BeforeEach
    void all_is_well() {
        machine.ending = 0;
        machine.slow = false;
        machine.meanwhile = () -> {};
        machine.tries.set(0);
    }

    private FileId handedIn(byte[] bytes) {
        return handedIn(bytes, _ -> {});
    }

    /** @param atOnce done before anybody can take the job */
    private FileId handedIn(byte[] bytes, Consumer<FileId> atOnce) {
        var key = vault.newDataKey();
        var file = archive.keep(bytes, "berkas.pdf", FileType.PDF, "casework.application/1", key);
        transaction.executeWithoutResult(_ -> files.add(file, key));
        transaction.executeWithoutResult(_ -> {
            pages.look(file.id());
            atOnce.accept(file.id());
        });
        return file.id();
    }

    private void awaitTheEndOfTrying(FileId file) {
        var job = PageImageJob.instance(file, Line.UPLOADS).build();
        await().atMost(Duration.ofMinutes(1))
                .until(() -> jobs.getScheduledExecution(job).isEmpty());
    }

    @Test
    void succeeds_once_the_reason_has_passed() throws IOException {
        machine.ending = 2;
        var file = handedIn(Samples.pdf());

        awaitTheEndOfTrying(file);

        assertThat(pages.look(file)).isEqualTo(new Ready(1));
    }

    @Test
    void says_meanwhile_that_it_failed_so_that_nobody_waits_for_it() throws IOException {
        machine.ending = MOST_TRIES;
        var file = handedIn(Samples.pdf());

        await().atMost(Duration.ofMinutes(1)).until(() -> machine.tries.get() > 1);
        var meanwhile = pages.look(file);

        awaitTheEndOfTrying(file);
        assertThat(meanwhile).isEqualTo(new Failed());
    }

    @Test
    void is_given_up_after_some_tries() throws IOException {
        machine.ending = Integer.MAX_VALUE;
        var file = handedIn(Samples.pdf());

        awaitTheEndOfTrying(file);

        assertThat(machine.tries).hasValue(MOST_TRIES);
        assertThat(pages.look(file)).isEqualTo(new Failed());
    }

    @Test
    void keeps_no_other_from_its_place_where_it_took_too_long() throws Exception {
        machine.slow = true;
        var free = takePlace(Line.SLOW);
        var slow = handedIn(Samples.pdf());
        awaitTheEndOfTrying(slow);
        machine.slow = false;

        var other = handedIn(Samples.pdf());
        awaitTheEndOfTrying(other);

        assertThat(pages.look(other)).isEqualTo(new Ready(1));
        assertThat(pages.look(slow)).isEqualTo(new Pending());
        free.countDown();
        await().atMost(Duration.ofMinutes(1)).until(() -> pages.look(slow) instanceof Ready);
    }

    @Test
    void is_tried_once_more_where_it_took_too_long() throws IOException {
        machine.slow = true;
        var file = handedIn(Samples.pdf());

        await().atMost(Duration.ofMinutes(1)).until(() -> pages.look(file) instanceof Failed);

        assertThat(machine.tries).hasValue(2);
        assertThat(pages.look(file)).isEqualTo(new Failed());
    }

    @Test
    void is_given_up_after_as_many_tries_where_it_found_no_place_in_between() throws Exception {
        machine.ending = Integer.MAX_VALUE;
        var free = takePlace(Line.UPLOADS);
        var file = handedIn(Samples.pdf(), this::hasFailedAsOftenAsItMay);

        awaitLook(file);
        awaitLook(file);
        free.countDown();

        awaitTheEndOfTrying(file);
        assertThat(machine.tries).hasValue(1);
    }

    /** @return what lets go of it */
    private CountDownLatch takePlace(Line line) throws InterruptedException {
        var taken = new CountDownLatch(1);
        var free = new CountDownLatch(1);
        Thread.ofVirtual().start(() -> takePlace(line, taken, free));
        taken.await();
        return free;
    }

    private void takePlace(Line line, CountDownLatch taken, CountDownLatch free) {
        while (!places.drawIfFree(line, () -> {
            taken.countDown();
            awaitQuietly(free);
        })) Thread.onSpinWait();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void hasFailedAsOftenAsItMay(FileId file) {
        jobs.reschedule(
                PageImageJob.instance(file, Line.UPLOADS).data(MOST_TRIES - 1).scheduledTo(Instant.now()));
    }

    /** Until the job has come once more, found no place and gone again. */
    private void awaitLook(FileId file) {
        var before = lookAt(file);
        await().atMost(Duration.ofMinutes(1)).until(() -> lookAt(file).isAfter(before));
    }

    private Instant lookAt(FileId file) {
        return jobs.getScheduledExecution(
                        PageImageJob.instance(file, Line.UPLOADS).build())
                .orElseThrow()
                .getExecutionTime();
    }

    @Test
    void is_not_tried_where_the_file_itself_cannot_be_drawn() {
        var file = handedIn("no pdf".getBytes(StandardCharsets.UTF_8));

        awaitTheEndOfTrying(file);

        assertThat(machine.tries).hasValue(1);
        assertThat(pages.look(file)).isEqualTo(new Failed());
    }

    @Test
    void is_taken_up_where_the_node_that_had_begun_it_has_been_dead_for_a_minute() throws IOException {
        var file = handedIn(Samples.pdf(), this::leaveToADeadNode);

        awaitTheEndOfTrying(file);

        assertThat(pages.look(file)).isEqualTo(new Ready(1));
    }

    /** The job as a killed node leaves it behind: taken, and with no sign of life since. */
    private void leaveToADeadNode(FileId file) {
        jdbc.sql("""
                        UPDATE platform.scheduled_tasks
                           SET picked = true, picked_by = 'dead', last_heartbeat = now() - interval '65 seconds'
                         WHERE task_instance = :file
                        """).param("file", file.value().toString()).update();
    }

    @Test
    void ends_quietly_for_a_file_that_is_erased_meanwhile() throws IOException {
        var id = new FileId[1];
        machine.meanwhile = () -> transaction.executeWithoutResult(_ -> files.remove(id[0]));
        var key = vault.newDataKey();
        var file = archive.keep(Samples.pdf(), "berkas.pdf", FileType.PDF, "casework.application/erased", key);
        id[0] = file.id();
        transaction.executeWithoutResult(_ -> files.add(file, key));
        pages.look(file.id());

        awaitTheEndOfTrying(file.id());

        assertThat(machine.tries).hasValue(1);
        assertThat(filesOf("casework.application/erased")).isZero();
    }

    private int filesOf(String owner) {
        return jdbc.sql("""
                        SELECT count(*)
                          FROM document.file
                         WHERE owner = :owner
                        """).param("owner", owner).query(Integer.class).single();
    }

    @Test
    void ends_quietly_for_a_file_that_is_erased_before() throws IOException {
        var key = vault.newDataKey();
        var file = archive.keep(Samples.pdf(), "berkas.pdf", FileType.PDF, "casework.application/1", key);

        pages.look(file.id());

        awaitTheEndOfTrying(file.id());
        assertThat(machine.tries).hasValue(0);
    }

    /** A machine on which the program is ended some times before it runs to its end. */
    static final class Machine extends DrawingProgram {
        private final AtomicInteger tries = new AtomicInteger();
        private volatile int ending;
        private volatile boolean slow;
        private volatile Runnable meanwhile = () -> {};

        @Override
        Drawing draw(byte[] bytes, FileType type, Duration time) throws IOException {
            if (!slow) return super.draw(bytes, type, time);
            tries.incrementAndGet();
            throw new TookTooLong(time, new IOException());
        }

        @Override
        protected List<String> command(FileType type) {
            meanwhile.run();
            return tries.incrementAndGet() <= ending ? List.of("false") : super.command(type);
        }
    }

    @TestConfiguration
    static class ThatMachine {
        @Bean
        @Primary
        Machine machine() {
            return new Machine();
        }
    }
}
