package id.go.bantenprov.egov.browser;

import id.go.bantenprov.egov.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.HashMap;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * The browser tests see a province of their own, so that a page shows what they have done and nothing else. Its port is
 * known before it starts: a passkey is made for the address the province says it has.
 */
final class OwnDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var settings = new HashMap<String, Object>();
        TestDatabase.ownIn((name, value) -> settings.put(name, value.get()));
        settings.put("server.port", freePort());
        settings.put("management.server.port", 0);
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("own database", settings));
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
