package id.go.bantenprov.egov.demonstration.play;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import id.go.bantenprov.egov.TestDatabase;
import id.go.bantenprov.egov.demonstration.model.Seedings;
import java.util.function.BooleanSupplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A demonstration in a database of its own, told once for all tests of a class. */
abstract class ToldProvince {
    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        TestDatabase.ownIn(settings);
    }

    @Autowired
    Seed seed;

    @Autowired
    Seedings seedings;

    @Autowired
    Scheduler jobs;

    @Autowired
    JdbcClient jdbc;

    boolean isTold() {
        return seedings.find().isPresent();
    }

    void tell() {
        jobs.pause();
        seed.play(() -> true);
    }

    /** @param goesOn asked every some scenes; after its first no the program begins again and tells the rest */
    void tellWithAnInterruption(BooleanSupplier goesOn) {
        jobs.pause();
        seed.play(goesOn);
        assertThat(seedings.find().orElseThrow().ended()).isFalse();
        tell();
    }

    long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
