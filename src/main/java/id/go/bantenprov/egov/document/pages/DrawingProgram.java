package id.go.bantenprov.egov.document.pages;

import id.go.bantenprov.egov.document.FileType;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Draws pages in a program of its own, with little memory and little time: a file that asks for gigabytes, or never ends,
 * takes nothing down but its own drawing.
 */
final class DrawingProgram {
    private static final int MOST_BYTES_A_PAGE = 8_000_000;

    private DrawingProgram() {}

    /** @throws IOException if it cannot be drawn with {@code memory} megabytes within {@code time} */
    static List<byte[]> jpegs(byte[] bytes, FileType type, int memory, Duration time) throws IOException {
        var process = new ProcessBuilder(command(type, memory))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var end = Thread.ofVirtual().start(() -> endAfter(time, process));
        try {
            Thread.ofVirtual().start(() -> give(bytes, process));
            return read(new DataInputStream(new BufferedInputStream(process.getInputStream())));
        } finally {
            process.destroyForcibly();
            end.interrupt();
        }
    }

    private static List<String> command(FileType type, int memory) {
        var java = ProcessHandle.current().info().command().orElseThrow();
        var options = Stream.of(
                java, "-Xmx" + memory + "m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true");
        return Stream.of(options, start().stream(), Stream.of(type.name()))
                .flatMap(words -> words)
                .toList();
    }

    /** In the packaged form the classes lie in a jar within the jar, which only its own launcher can read. */
    private static List<String> start() {
        var classPath = System.getProperty("java.class.path");
        var place = DrawingProgram.class.getProtectionDomain().getCodeSource().getLocation();
        return place.getProtocol().equals("jar")
                ? List.of(
                        "-Dloader.main=" + DrawingProgram.class.getName(),
                        "-cp",
                        classPath,
                        "org.springframework.boot.loader.launch.PropertiesLauncher")
                : List.of("-cp", classPath, DrawingProgram.class.getName());
    }

    private static void endAfter(Duration time, Process process) {
        try {
            if (!process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS)) process.destroyForcibly();
        } catch (InterruptedException _) {
            // it has ended by itself
        }
    }

    private static void give(byte[] bytes, Process process) {
        try (var input = process.getOutputStream()) {
            input.write(bytes);
        } catch (IOException _) {
            // it has ended before it read all, and says so by what it answers
        }
    }

    private static List<byte[]> read(DataInputStream answer) throws IOException {
        var pages = new ArrayList<byte[]>();
        var count = answer.readInt();
        for (var i = 0; i < count; i++) {
            var length = answer.readInt();
            if (length < 0 || length > MOST_BYTES_A_PAGE) throw new IOException("A page of " + length + " bytes.");
            pages.add(answer.readNBytes(length));
        }
        return pages;
    }

    /** The program itself: a file comes in, its pages go out. What libraries log must not stand among the pages. */
    public static void main(String[] type) {
        var answer = new DataOutputStream(System.out);
        System.setOut(System.err);
        try {
            var pages = PageDrawing.jpegs(System.in.readAllBytes(), FileType.valueOf(type[0]));
            answer.writeInt(pages.size());
            for (var page : pages) {
                answer.writeInt(page.length);
                answer.write(page);
            }
            answer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
