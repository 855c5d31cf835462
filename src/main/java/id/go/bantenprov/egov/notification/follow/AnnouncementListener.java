package id.go.bantenprov.egov.notification.follow;

import com.zaxxer.hikari.HikariDataSource;
import id.go.bantenprov.egov.ledger.Ledger;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hears what is announced, on a connection of its own: waiting on one of the pool would take it from people. When the
 * database went away it connects again, as long as it takes.
 */
@Component
class AnnouncementListener implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(AnnouncementListener.class);
    private static final Duration WAIT = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<News>> NEWS = new TypeReference<>() {};

    private final HikariDataSource pool;
    private final Ledger ledger;
    private final LiveStreams streams;
    private volatile boolean running;
    private volatile @Nullable Thread thread;

    AnnouncementListener(HikariDataSource pool, Ledger ledger, LiveStreams streams) {
        this.pool = pool;
        this.ledger = ledger;
        this.streams = streams;
    }

    /** What the log's sequencer says of one topic. */
    private record News(String topic, long version) {}

    @Override
    public void start() {
        running = true;
        thread = Thread.ofVirtual().name("announcements").start(this::listen);
    }

    private void listen() {
        while (running) {
            try (var connection = connect()) {
                hear(connection);
            } catch (SQLException | DataAccessException e) {
                if (running) LOG.warn("No announcements are heard, trying again: {}", e.getMessage());
            }
            pause();
        }
    }

    private void hear(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("LISTEN " + Ledger.CHANNEL);
        }
        streams.tellAll(ledger.newestAnnouncement());
        var source = connection.unwrap(PGConnection.class);
        while (running && connection.isValid((int) WAIT.toSeconds())) {
            tell(source.getNotifications((int) WAIT.toMillis()));
        }
    }

    private void tell(PGNotification[] notifications) {
        var news = new HashMap<String, Long>();
        for (var notification : notifications) {
            for (var one : JSON.readValue(notification.getParameter(), NEWS))
                news.merge(one.topic(), one.version(), Math::max);
        }
        if (!news.isEmpty()) streams.tell(Map.copyOf(news));
    }

    private Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", pool.getUsername());
        properties.setProperty("password", pool.getPassword());
        properties.setProperty("ApplicationName", "banten-egov listener");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("connectTimeout", Long.toString(WAIT.toSeconds()));
        return DriverManager.getConnection(pool.getJdbcUrl(), properties);
    }

    private void pause() {
        try {
            if (running) Thread.sleep(PAUSE);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    /** The interruption closes the connection, so nothing waits for the database. */
    @Override
    public void stop() {
        running = false;
        var listening = thread;
        if (listening != null) listening.interrupt();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
