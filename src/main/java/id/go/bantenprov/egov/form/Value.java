package id.go.bantenprov.egov.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A valid answer, in a form that no language or screen changes. */
public sealed interface Value {
    /** Words of a {@code text} or {@code longText}: NFC, trimmed, free of control characters. */
    record Text(String text) implements Value {}

    /** An {@code int}. */
    record Whole(long number) implements Value {}

    /** A {@code decimal} or {@code money}, exact; without superfluous zeros, so that equal is equal. */
    record Amount(BigDecimal amount) implements Value {
        public Amount {
            amount = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
            if (amount.scale() < 0) amount = amount.setScale(0);
        }
    }

    record Day(LocalDate date) implements Value {}

    record Truth(boolean truth) implements Value {}

    /** One option of a {@code choice}, by its key. */
    record Choice(String key) implements Value {}

    /** Options of a {@code choices} in the order of the definition, none twice. */
    record Choices(List<String> keys) implements Value {
        public Choices {
            keys = List.copyOf(keys);
        }
    }

    /** @param code Kemendagri code with dots, such as {@code 36.03.01.2001} */
    record Region(String code) implements Value {}

    /** @param region as in {@link Region} @param line street, number, RT/RW */
    record Address(String region, String line) implements Value {}

    record Files(List<FileRef> files) implements Value {
        public Files {
            files = List.copyOf(files);
        }
    }

    /**
     * Repeated rows, each field with its own answer.
     * @param closed whether the person has said that there are no more
     */
    record Rows(List<Map<String, Answer>> rows, boolean closed) implements Value {
        public Rows {
            rows = rows.stream().map(Map::copyOf).toList();
        }
    }

    /** A declaration that was made. @param textHash SHA-256, in hex, of the text that was agreed to */
    record Declared(String textHash) implements Value {}
}
