package id.go.bantenprov.egov.document.pages;

import id.go.bantenprov.egov.document.FileType;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Draws pages in a program of its own, with little memory and little time: a file that asks for gigabytes, or never ends,
 * takes nothing down but its own drawing.
 */
@Component
class DrawingProgram {
    private static final int MEGABYTES = 256;
    private static final int MOST_BYTES_A_PAGE = 8_000_000;
    /** Stands where else the number of pages does. */
    private static final int UNDRAWABLE = -1;
    /** What Java needs for itself, and C libraries for a progressive picture of some 25 million pixels. */
    private static final int MEGABYTES_BESIDE_HEAP = 256;
    /** Java bounds its heap and no more: what a picture claims to be, the C libraries would make room for. */
    private static final String BOUNDED = "ulimit -d \"$0\" && exec \"$@\"";

    /** Of ours it learns no more than in what characters names of files are written: it reads what anybody may have sent. */
    private static final Set<String> KNOWN = Set.of("LANG", "LC_ALL", "LC_CTYPE");

    /** It was ended before it had said all. */
    static final class TookTooLong extends IOException {
        TookTooLong(Duration time, IOException cut) {
            super("Not drawn within " + time + ".", cut);
        }
    }

    private final int megabytes;

    DrawingProgram() {
        this(MEGABYTES);
    }

    /** @param megabytes what it may take of heap */
    DrawingProgram(int megabytes) {
        this.megabytes = megabytes;
    }

    /**
     * @param time after which the program is ended
     * @throws IOException if it ended before it had said all; {@link TookTooLong} if it was ended
     */
    Drawing draw(byte[] bytes, FileType type, Duration time) throws IOException {
        var process = start(new ProcessBuilder(command(type)));
        var begun = System.nanoTime();
        var end = Thread.ofVirtual().start(() -> endAfter(time, process));
        try {
            Thread.ofVirtual().start(() -> give(bytes, process));
            return read(new DataInputStream(new BufferedInputStream(process.getInputStream())));
        } catch (IOException cut) {
            throw System.nanoTime() - begun < time.toNanos() ? cut : new TookTooLong(time, cut);
        } finally {
            process.destroyForcibly();
            end.interrupt();
        }
    }

    private static Process start(ProcessBuilder program) throws IOException {
        program.environment().keySet().retainAll(KNOWN);
        return program.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    /** Tests let it fail here. */
    protected List<String> command(FileType type) {
        var java = ProcessHandle.current().info().command().orElseThrow();
        var kilobytes = 1024 * (megabytes + MEGABYTES_BESIDE_HEAP);
        var bounded = Stream.of("/bin/sh", "-c", BOUNDED, Integer.toString(kilobytes));
        var options = Stream.of(
                java,
                "-Xmx" + megabytes + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:ErrorFile=/dev/null",
                "-Djava.awt.headless=true");
        return Stream.of(bounded, options, launch().stream(), Stream.of(type.name()))
                .flatMap(words -> words)
                .toList();
    }

    /** In the packaged form the classes lie in a jar within the jar, which only its own launcher can read. */
    private static List<String> launch() {
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

    private static Drawing read(DataInputStream answer) throws IOException {
        var count = answer.readInt();
        if (count == UNDRAWABLE) return new Drawing.Undrawable();
        var pages = new ArrayList<byte[]>();
        for (var i = 0; i < count; i++) {
            var length = answer.readInt();
            if (length < 0 || length > MOST_BYTES_A_PAGE) throw new IOException("A page of " + length + " bytes.");
            var page = new byte[length];
            answer.readFully(page);
            pages.add(page);
        }
        return new Drawing.Drawn(pages);
    }

    /** The program itself: a file comes in, its pages go out. What libraries log must not stand among the pages. */
    public static void main(String[] type) throws IOException {
        var answer = new DataOutputStream(System.out);
        System.setOut(System.err);
        answer(System.in.readAllBytes(), FileType.valueOf(type[0]), answer);
        answer.flush();
    }

    /** Libraries that read what anybody may have written fail in every way; only a lack of memory is not the file's. */
    private static void answer(byte[] bytes, FileType type, DataOutputStream answer) throws IOException {
        List<byte[]> pages;
        try {
            pages = PageDrawing.jpegs(bytes, type);
        } catch (IOException | RuntimeException _) {
            answer.writeInt(UNDRAWABLE);
            return;
        }
        answer.writeInt(pages.size());
        for (var page : pages) {
            answer.writeInt(page.length);
            answer.write(page);
        }
    }
}
