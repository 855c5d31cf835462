package id.go.bantenprov.egov.identity.model;

import java.util.UUID;

/**
 * What signing in needs to know.
 *
 * @param password as {@link id.go.bantenprov.egov.identity.Passwords} keeps it
 */
public record Account(UUID id, Kind kind, String name, String password) {
    /** Residents and staff have accounts of one kind each; whoever is both has two. */
    public enum Kind {
        RESIDENT,
        STAFF
    }
}
