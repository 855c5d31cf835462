package id.go.bantenprov.egov.web;

import org.jspecify.annotations.Nullable;

/**
 * One of the answers a question offers.
 *
 * @param key what the form sends
 * @param hint what helps to choose it, in one short sentence
 */
public record Choice(String key, String label, @Nullable String hint) {
    public Choice(String key, String label) {
        this(key, label, null);
    }
}
