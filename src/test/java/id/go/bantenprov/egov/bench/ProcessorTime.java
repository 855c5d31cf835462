package id.go.bantenprov.egov.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the three processes of a call have used of the processors so far: says nearly the same on a busy machine.
 *
 * @param generator this process
 * @param database the server with all its children that still live
 */
record ProcessorTime(Duration generator, Duration program, Duration database) {
    static final ProcessorTime NONE = new ProcessorTime(Duration.ZERO, Duration.ZERO, Duration.ZERO);

    static ProcessorTime now(ProcessHandle program, ProcessHandle database) throws IOException {
        var servers = Stream.concat(Stream.of(database), database.descendants());
        return new ProcessorTime(
                used(ProcessHandle.current()),
                used(program),
                servers.map(ProcessorTime::used).reduce(Duration.ZERO, Duration::plus));
    }

    private static Duration used(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    ProcessorTime plus(ProcessorTime more) {
        return new ProcessorTime(
                generator.plus(more.generator), program.plus(more.program), database.plus(more.database));
    }

    ProcessorTime minus(ProcessorTime less) {
        return new ProcessorTime(
                generator.minus(less.generator), program.minus(less.program), database.minus(less.database));
    }

    double milliseconds() {
        return generator.plus(program).plus(database).toNanos() / 1e6;
    }

    List<Figure> figures(String measure, String way, int lives) {
        return List.of(
                Figure.milliseconds(measure, way + ": processor time a life, program", program.toNanos() / 1e6 / lives),
                Figure.milliseconds(measure, way + ": the same, database", database.toNanos() / 1e6 / lives),
                Figure.milliseconds(measure, way + ": the same, generator", generator.toNanos() / 1e6 / lives));
    }
}
