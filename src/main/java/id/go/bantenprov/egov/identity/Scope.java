package id.go.bantenprov.egov.identity;

import java.util.Optional;

/** What a token lets a program do in the name of whoever made it. No scope lets it sign. */
public enum Scope {
    APPLICATIONS_READ("applications:read"),
    APPLICATIONS_WRITE("applications:write"),
    CASES_READ("cases:read"),
    CASES_WORK("cases:work"),
    CASES_DECIDE("cases:decide");

    private final String code;

    Scope(String code) {
        this.code = code;
    }

    /** As it stands in the interface's description, for example {@code applications:write}. */
    public String code() {
        return code;
    }

    /** The key of its name on the page that makes tokens and lists them. */
    public String key() {
        return "identity.scope." + code.replace(':', '.');
    }

    /** Whether only staff can give it. */
    public boolean ofStaff() {
        return code.startsWith("cases:");
    }

    public static Optional<Scope> of(String code) {
        for (var scope : values()) {
            if (scope.code.equals(code)) return Optional.of(scope);
        }
        return Optional.empty();
    }
}
