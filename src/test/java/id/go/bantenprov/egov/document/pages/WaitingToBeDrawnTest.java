package id.go.bantenprov.egov.document.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import id.go.bantenprov.egov.TestDatabase;
import id.go.bantenprov.egov.document.Archive;
import id.go.bantenprov.egov.document.FileId;
import id.go.bantenprov.egov.document.FileType;
import id.go.bantenprov.egov.document.PageImages;
import id.go.bantenprov.egov.document.PageImages.State.Ready;
import id.go.bantenprov.egov.document.Samples;
import id.go.bantenprov.egov.document.StoredFiles;
import id.go.bantenprov.egov.vault.Vault;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** More drawings of uploads than there are places, and more than there are threads. */
@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES)
@TestPropertySource(properties = {"db-scheduler.threads=4", "db-scheduler.polling-interval=100ms"})
class WaitingToBeDrawnTest {
    private static final int MANY = 10;
    private static final TaskDescriptor<Void> LETTER = TaskDescriptor.of("test.letter");
    private static final Duration LONG = Duration.ofMinutes(1);

    @Autowired
    PageImages pages;

    @Autowired
    Archive archive;

    @Autowired
    StoredFiles files;

    @Autowired
    Vault vault;

    @Autowired
    SlowMachine machine;

    @Autowired
    SchedulerClient jobs;

    @Autowired
    TransactionTemplate transaction;

    List<FileId> drawings;

    @DynamicPropertySource
    static void ownDatabase(DynamicPropertyRegistry settings) {
        TestDatabase.ownIn(settings);
    }

    @BeforeEach
    void the_place_is_taken_and_many_wait() throws IOException {
        machine.free = new CountDownLatch(1);
        machine.atWork.set(0);
        var drawn = Samples.pdf();
        drawings = Stream.generate(() -> handedIn(drawn)).limit(MANY).toList();
        await().atMost(LONG).until(() -> machine.atWork.get() == 1);
    }

    @AfterEach
    void everything_is_drawn_in_the_end() {
        machine.free.countDown();
        await().atMost(LONG).until(() -> drawings.stream().allMatch(file -> pages.look(file) instanceof Ready));
    }

    private FileId handedIn(byte[] bytes) {
        var file = kept(bytes);
        pages.look(file);
        return file;
    }

    private FileId kept(byte[] bytes) {
        var key = vault.newDataKey();
        var file = archive.keep(bytes, "berkas.pdf", FileType.PDF, "casework.application/1", key);
        transaction.executeWithoutResult(_ -> files.add(file, key));
        return file.id();
    }

    @Test
    void holds_up_no_letter_that_is_to_be_seen_before_it_is_signed() throws IOException {
        var letter = kept(Samples.pdf());

        pages.request(letter);

        await().atMost(LONG).until(() -> machine.atWork.get() == 2);
        machine.free.countDown();
        await().atMost(LONG).until(() -> pages.look(letter) instanceof Ready);
    }

    @Test
    void holds_up_no_letter_that_is_to_be_made() {
        var letter = LETTER.instance("one");

        jobs.scheduleIfNotExists(letter.scheduledTo(Instant.now()));

        await().atMost(LONG)
                .until(() -> jobs.getScheduledExecution(letter.build()).isEmpty());
        assertThat(machine.atWork).hasValue(1);
    }

    /** A machine that draws nothing before it may. */
    static final class SlowMachine extends DrawingProgram {
        private final AtomicInteger atWork = new AtomicInteger();
        private volatile CountDownLatch free = new CountDownLatch(0);

        @Override
        protected List<String> command(FileType type) {
            atWork.incrementAndGet();
            try {
                free.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return super.command(type);
        }
    }

    @TestConfiguration
    static class ThatMachine {
        @Bean
        @Primary
        SlowMachine machine() {
            return new SlowMachine();
        }

        @Bean
        OneTimeTask<Void> letter() {
            return Tasks.oneTime(LETTER).execute((_, _) -> {});
        }
    }
}
