package id.go.bantenprov.egov.web;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;

/**
 * Reads rows into a record: the component {@code promiseDue} from the column {@code promise_due}. The framework's own
 * mapper looks for a column {@code promisedue} first and catches what the driver throws, for each column of each row.
 */
public final class RecordRows<T> extends DataClassRowMapper<T> {
    private static final Map<Class<?>, RecordRows<?>> KNOWN = new ConcurrentHashMap<>();

    private RecordRows(Class<T> record) {
        super(record);
    }

    /** The one mapper of this record. */
    @SuppressWarnings("unchecked") // each class is kept with the mapper made for it
    public static <T> RowMapper<T> of(Class<T> record) {
        return (RowMapper<T>) KNOWN.computeIfAbsent(record, RecordRows::new);
    }

    /** The first name under which a column is looked for. */
    @Override
    protected String lowerCaseName(@Nullable String name) {
        return underscoreName(name);
    }
}
