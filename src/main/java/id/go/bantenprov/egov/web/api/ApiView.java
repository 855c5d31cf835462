package id.go.bantenprov.egov.web.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The description of the interface, as its page shows it.
 *
 * @param server address in front of every path
 * @param problems every type of problem an answer may carry
 */
public record ApiView(String title, String server, List<Group> groups, List<String> problems) {
    /** What concerns one thing: the first word after {@code /api/v1/}. */
    public record Group(String name, List<Operation> operations) {}

    /**
     * One thing a program can do.
     *
     * @param method as {@code GET}
     * @param summary what it does, if the description says so
     * @param scopes what a token needs; empty if nobody need sign in, or if only a session will do
     * @param example a body to send, as JSON
     */
    public record Operation(
            String id,
            String method,
            String path,
            @Nullable String summary,
            List<Parameter> parameters,
            List<String> scopes,
            @Nullable String example,
            List<Answer> answers) {
        /** Its path in the parts between which a narrow screen may break it. */
        public List<String> parts() {
            return List.of(path.split("(?<=/)"));
        }
    }

    /** @param in where it travels: {@code path}, {@code query} or {@code header} */
    public record Parameter(
            String name,
            String in,
            boolean required,
            String type,
            @Nullable String text) {}

    /** @param code the status, as {@code 200} */
    public record Answer(
            String code, @Nullable String text, @Nullable String example) {}
}
