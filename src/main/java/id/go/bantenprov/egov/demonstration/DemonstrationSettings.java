package id.go.bantenprov.egov.demonstration;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a demonstration is filled with, from {@code EGOV_DEMO_…}. The same seed, day and number give the same province.
 *
 * @param seed whether stories are told at all; persons are there either way
 * @param number any number; another one makes other stories
 * @param until last day that is told; null for the last working day before today
 * @param applications how many applications, 0 to 1,000,000
 * @param terminal whether the program only seeds, with a bar in the terminal, and ends
 */
@ConfigurationProperties("egov.demonstration")
public record DemonstrationSettings(
        @DefaultValue("true") boolean seed,
        @DefaultValue("2026") long number,
        @Nullable LocalDate until,
        @DefaultValue("3000") int applications,
        @DefaultValue("false") boolean terminal) {}
