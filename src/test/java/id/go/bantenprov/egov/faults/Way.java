package id.go.bantenprov.egov.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The way from the program to another server on this machine, which a test can cut and mend. */
final class Way implements AutoCloseable {
    private final int target;
    private final int port;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private ServerSocket door;

    Way(int target) throws IOException {
        this.target = target;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.port = door.getLocalPort();
        listen();
    }

    int port() {
        return port;
    }

    /** Ends all that is under way; from now on nobody answers here. */
    void cut() throws IOException {
        door.close();
        for (var socket : open) socket.close();
        open.clear();
    }

    void mend() throws IOException {
        door = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        listen();
    }

    private void listen() {
        var listening = door;
        Thread.ofVirtual().start(() -> {
            try {
                while (true) join(listening.accept());
            } catch (IOException closed) {
                // Cut: whoever comes now is refused.
            }
        });
    }

    private void join(Socket near) throws IOException {
        var far = new Socket(InetAddress.getLoopbackAddress(), target);
        open.add(near);
        open.add(far);
        carry(near, far);
        carry(far, near);
    }

    private static void carry(Socket from, Socket to) {
        Thread.ofVirtual().start(() -> {
            try (from;
                    to;
                    InputStream in = from.getInputStream();
                    OutputStream out = to.getOutputStream()) {
                in.transferTo(out);
            } catch (IOException closed) {
                // One side went away: so does the other.
            }
        });
    }

    @Override
    public void close() throws IOException {
        cut();
    }
}
