package id.go.bantenprov.egov.identity.door;

import id.go.bantenprov.egov.web.EgovSettings;
import id.go.bantenprov.egov.web.StartupProblem;
import java.net.InetAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/** Keeps a demonstration, whose passwords are on its own front page, on the machine it runs on. */
@Component
class Loopback implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory>, Ordered {
    private final EgovSettings settings;
    private final ServerProperties server;

    Loopback(EgovSettings settings, ServerProperties server) {
        this.settings = settings;
        this.server = server;
    }

    /** @throws StartupProblem if a demonstration is told to answer elsewhere */
    @Override
    public void customize(ConfigurableServletWebServerFactory factory) {
        if (settings.demo()) factory.setAddress(loopback(server.getAddress()));
    }

    static InetAddress loopback(@Nullable InetAddress asked) {
        if (asked == null) return InetAddress.getLoopbackAddress();
        if (asked.isLoopbackAddress()) return asked;
        throw new StartupProblem("A demonstration answers on loopback only, for everybody can read its passwords;"
                + " leave SERVER_ADDRESS unset, or set EGOV_DEMO=false.");
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
