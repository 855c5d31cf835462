package id.go.bantenprov.egov.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.go.bantenprov.egov.web.EgovSettings;
import id.go.bantenprov.egov.web.StartupProblem;
import id.go.bantenprov.egov.web.Uuid7;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Seals, hashes and hands out data keys.
 *
 * <p>A context says where a sealed value stands, as {@code identity.account/nik/<id>}. It is not stored; opening with
 * another one fails, so that nobody can move a sealed value to another row.
 */
@Component
public class Vault {
    private static final int REWRAP_BATCH = 1_000;

    private final SecureRandom random = new SecureRandom();
    private final Keyrings keyrings;
    private final DataKeys dataKeys;
    private final Clock clock;
    private final MasterKey master;
    private volatile Keyring keyring;

    @Autowired
    Vault(
            Keyrings keyrings,
            DataKeys dataKeys,
            Clock clock,
            EgovSettings settings,
            @Value("${egov.vault.master-key:}") String masterKey) {
        this(keyrings, dataKeys, clock, MasterKey.from(masterKey, settings.demo(), settings.data()));
    }

    Vault(Keyrings keyrings, DataKeys dataKeys, Clock clock, MasterKey master) {
        this.keyrings = keyrings;
        this.dataKeys = dataKeys;
        this.clock = clock;
        this.master = master;
        keyrings.create(Keyring.first().store(master));
        keyring = load();
    }

    private Keyring load() {
        try {
            return Keyring.open(keyrings.load(), master);
        } catch (SealBroken _) {
            throw new StartupProblem("The master key of the vault is not the one this database was begun with.");
        }
    }

    public Sealed seal(String plain, String context) {
        return seal(plain.getBytes(UTF_8), context);
    }

    /** For keys of other modules and other small secrets; what is longer than some kilobytes belongs to a data key. */
    public Sealed seal(byte[] plain, String context) {
        return keyring.seal(plain, context);
    }

    /** @throws SealBroken if bytes or context are not those of sealing */
    public String open(Sealed sealed, String context) {
        return new String(openBytes(sealed, context), UTF_8);
    }

    /** @throws SealBroken if bytes or context are not those of sealing */
    public byte[] openBytes(Sealed sealed, String context) {
        if (!keyring.knows(sealed)) keyring = load();
        return keyring.open(sealed, context);
    }

    /**
     * The same for the same purpose and value, always; different between purposes, so that tables cannot be joined by it.
     * @param purpose a constant of the caller, as {@code identity.nik}
     * @param normalised the value in the one form in which it is looked for
     */
    public LookupHash hash(String purpose, String normalised) {
        return keyring.hash(purpose, normalised);
    }

    /** Makes a data key and keeps it, wrapped, in the caller's transaction. */
    public DataKey newDataKey() {
        return newDataKeys(1).getFirst();
    }

    /** As {@link #newDataKey} for many. @param count at most some thousand */
    public List<DataKey> newDataKeys(int count) {
        var current = keyring;
        var keys = new ArrayList<DataKey>(count);
        var rows = new ArrayList<DataKeys.Row>(count);
        for (int i = 0; i < count; i++) {
            var id = new DataKeyId(Uuid7.next(clock));
            var key = new byte[DataKey.KEY_BYTES];
            random.nextBytes(key);
            keys.add(new DataKey(id, key));
            rows.add(new DataKeys.Row(
                    id.value(), current.seal(key, contextOf(id)).bytes(), current.version()));
        }
        dataKeys.insert(rows);
        return keys;
    }

    /** @return empty if it was destroyed: what it encrypted is erased */
    public Optional<DataKey> dataKey(DataKeyId id) {
        return dataKeys.find(id).map(this::unwrapped);
    }

    /** Those of {@code ids} that were not destroyed, each once. @param ids at most some thousand */
    public Map<DataKeyId, DataKey> dataKeys(Collection<DataKeyId> ids) {
        return dataKeys.findAll(ids).stream()
                .map(this::unwrapped)
                .collect(Collectors.toMap(DataKey::id, Function.identity()));
    }

    private DataKey unwrapped(DataKeys.Row row) {
        var id = new DataKeyId(row.id());
        return new DataKey(id, openBytes(row.sealed(), contextOf(id)));
    }

    /** Erases, in the caller's transaction, all that this key encrypted, wherever copies of it lie. */
    public void destroy(DataKeyId id) {
        dataKeys.delete(id);
    }

    /**
     * Adds a new sealing key, which seals from now on. What older keys have sealed still opens; the data keys are wrapped
     * anew by and by ({@link #rewrap}).
     *
     * @throws IllegalStateException if another node rotates at the same moment
     */
    public void rotate() {
        var next = Keyring.open(keyrings.load(), master).rotated();
        if (!keyrings.replace(next.store(master)))
            throw new IllegalStateException("The keyring was rotated meanwhile.");
        keyring = next;
    }

    /** How often the sealing key was drawn: 1 before the first rotation. */
    public int version() {
        return newest().version();
    }

    /** Whether the newest sealing key wraps every data key. */
    public boolean isRewrapped() {
        return dataKeys.sealedBefore(newest().version(), 1).isEmpty();
    }

    /** Wraps all data keys by the newest sealing key. Interrupted, it goes on where it was. */
    void rewrap() {
        var newest = newest();
        while (rewrapBatch(newest) == REWRAP_BATCH) {}
    }

    /** Another node may have rotated. */
    private Keyring newest() {
        if (keyrings.version() != keyring.version()) keyring = load();
        return keyring;
    }

    private int rewrapBatch(Keyring newest) {
        var rows = dataKeys.sealedBefore(newest.version(), REWRAP_BATCH);
        for (var row : rows) {
            var context = contextOf(new DataKeyId(row.id()));
            var sealed = newest.seal(openBytes(row.sealed(), context), context);
            dataKeys.rewrap(new DataKeys.Row(row.id(), sealed.bytes(), newest.version()));
        }
        return rows.size();
    }

    private static String contextOf(DataKeyId id) {
        return "vault.data_key/" + id.value();
    }
}
