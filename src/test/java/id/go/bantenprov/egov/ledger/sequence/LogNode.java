package id.go.bantenprov.egov.ledger.sequence;

import com.zaxxer.hikari.HikariDataSource;
import id.go.bantenprov.egov.TestDatabase;
import id.go.bantenprov.egov.ledger.CaseEntry;
import id.go.bantenprov.egov.ledger.CaseTag;
import id.go.bantenprov.egov.ledger.EntryId;
import id.go.bantenprov.egov.ledger.EntryType;
import id.go.bantenprov.egov.ledger.Ledger;
import id.go.bantenprov.egov.ledger.model.Entries;
import id.go.bantenprov.egov.ledger.model.Logs;
import id.go.bantenprov.egov.ledger.model.Sha256;
import id.go.bantenprov.egov.ledger.model.Tiles;
import id.go.bantenprov.egov.web.EgovSettings;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One node of the log on a database of its own or one it shares; it sequences only when a test says so. */
public final class LogNode implements AutoCloseable {
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final Cable cable;

    /** @param folder where the node keeps its last checkpoint and the master key */
    public LogNode(String databaseUrl, Path folder, LocalDate today, Map<String, Object> settings) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("node", Map.of("egov.data", folder.toString())));
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", settings));
        var pool = new HikariDataSource();
        pool.setJdbcUrl(databaseUrl);
        pool.setUsername("postgres");
        pool.setMaximumPoolSize(10);
        pool.setMinimumIdle(1);
        cable = new Cable(pool);
        context.registerBean("pool", HikariDataSource.class, () -> pool);
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(cable));
        context.registerBean(
                TransactionTemplate.class, () -> new TransactionTemplate(new JdbcTransactionManager(cable)));
        context.registerBean(EgovSettings.class, () -> new EgovSettings(true, folder, "http://localhost:8080"));
        context.registerBean(Clock.class, () -> clock(today));
        var scanner = new ClassPathBeanDefinitionScanner(context);
        scanner.addExcludeFilter(new AssignableTypeFilter(SequencerLoop.class));
        scanner.addExcludeFilter(
                (reader, _) -> reader.getClassMetadata().getClassName().contains(".read."));
        scanner.scan("id.go.bantenprov.egov.ledger", "id.go.bantenprov.egov.vault");
        context.refresh();
    }

    /** An empty database with the tables of the log. */
    public static String database() {
        return withTables(TestDatabase.createDatabase());
    }

    /** Makes the tables of the log in an empty database. @return its address */
    static String withTables(String url) {
        try (var pool = new HikariDataSource()) {
            pool.setJdbcUrl(url);
            pool.setUsername("postgres");
            pool.setMaximumPoolSize(1);
            try (var connection = pool.getConnection()) {
                ScriptUtils.executeSqlScript(connection, migration("vault/V20261124_0040__keyring.sql"));
                ScriptUtils.executeSqlScript(connection, migration("ledger/V20261124_0200__log.sql"));
            } catch (SQLException broken) {
                throw new IllegalStateException(broken);
            }
        }
        return url;
    }

    private static ClassPathResource migration(String file) {
        return new ClassPathResource("db/migration/" + file);
    }

    private static Clock clock(LocalDate today) {
        var zone = ZoneId.of("Asia/Jakarta");
        return Clock.fixed(today.atTime(10, 0).atZone(zone).toInstant(), zone);
    }

    Cable cable() {
        return cable;
    }

    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    public Ledger ledger() {
        return get(Ledger.class);
    }

    public LogNode open() {
        get(OpenLog.class).handle();
        return this;
    }

    /** Appends an entry in a transaction of its own. */
    public EntryId append(int seq) {
        return transaction().execute(_ -> ledger().append(entry(seq)).id());
    }

    public TransactionTemplate transaction() {
        return get(TransactionTemplate.class);
    }

    public JdbcClient jdbc() {
        return get(JdbcClient.class);
    }

    /** Sequences until nothing waits. @return how many entries got their place */
    public int sequence() {
        int all = 0;
        for (int placed = -1; placed != 0; all += placed)
            placed = get(Sequencer.class).round();
        return all;
    }

    public Logs.Published published() {
        return get(Logs.class).published().orElseThrow();
    }

    /** The texts of all entries that have their place. */
    public List<String> entries() {
        return get(Entries.class).range(0, Long.MAX_VALUE).stream()
                .map(Entries.Placed::text)
                .toList();
    }

    /** The root by the words of RFC 6962 over the entries as they stand in the database. */
    byte[] rootOfEntries() {
        return root(get(Entries.class).range(0, Long.MAX_VALUE).stream()
                .map(entry -> Sha256.leaf(entry.bytes()))
                .toList());
    }

    byte[] rootOfTiles() {
        return get(Tiles.class).tree(get(Logs.class).get().size()).root();
    }

    private static byte[] root(List<byte[]> leaves) {
        if (leaves.size() == 1) return leaves.getFirst();
        int split = Integer.highestOneBit(leaves.size() - 1);
        return Sha256.node(root(leaves.subList(0, split)), root(leaves.subList(split, leaves.size())));
    }

    public static CaseEntry entry(int seq) {
        return new CaseEntry(
                EntryType.APPLICATION_RECEIVED,
                LocalDate.of(2026, 11, 24),
                "2.18.0.00.0.00.16.0000",
                "SKP",
                "1",
                CaseTag.draw(),
                seq,
                1,
                Map.of("checkDue", LocalDate.of(2026, 11, 26)),
                Map.of("number", "BTN-26-7KQ4-M2XD"));
    }

    @Override
    public void close() {
        context.close();
    }
}
