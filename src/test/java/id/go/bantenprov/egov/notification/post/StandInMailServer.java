package id.go.bantenprov.egov.notification.post;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** A mail server of the tests: speaks as much SMTP as a mail needs, on loopback, and keeps what it gets. */
final class StandInMailServer implements AutoCloseable {
    final BlockingQueue<String> mails = new LinkedBlockingQueue<>();
    /** What it says to a mail; anything but 250 refuses it. */
    volatile String answer = "250 OK";

    private final ServerSocket door;

    StandInMailServer() throws IOException {
        door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread.startVirtualThread(this::receive);
    }

    int port() {
        return door.getLocalPort();
    }

    private void receive() {
        while (!door.isClosed()) {
            try (var guest = door.accept()) {
                talk(guest);
            } catch (IOException _) {
                // the guest left
            }
        }
    }

    private void talk(Socket guest) throws IOException {
        var in = new BufferedReader(new InputStreamReader(guest.getInputStream(), UTF_8));
        var out = new PrintWriter(guest.getOutputStream(), false, UTF_8);
        say(out, "220 ready");
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (line.startsWith("DATA")) say(out, "354 go on");
            say(out, reply(line, in));
        }
    }

    private static void say(PrintWriter out, String line) {
        out.print(line + "\r\n");
        out.flush();
    }

    private String reply(String line, BufferedReader in) throws IOException {
        if (line.startsWith("RCPT")) return answer;
        if (!line.startsWith("DATA")) return "250 OK";
        var mail = new StringBuilder();
        for (var text = in.readLine(); !".".equals(text); text = in.readLine())
            mail.append(text).append('\n');
        mails.add(mail.toString());
        return "250 OK";
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
