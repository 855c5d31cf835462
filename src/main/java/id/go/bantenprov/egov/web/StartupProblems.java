package id.go.bantenprov.egov.web;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.env.Environment;

/** Finds the sentence that says what stops a start. */
class StartupProblems implements FailureAnalyzer {
    /** How application.yaml takes the variable of an installation. */
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(EGOV_[A-Z_]+):.*");

    private final Environment environment;

    StartupProblems(Environment environment) {
        this.environment = environment;
    }

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        var sentence = sentence(failure);
        return sentence == null ? null : new FailureAnalysis(sentence, null, failure);
    }

    /** The innermost is the most exact: a setting that tells its own bounds is not merely misread. */
    private @Nullable String sentence(Throwable failure) {
        String found = null;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            found = switch (cause) {
                case StartupProblem problem -> problem.getMessage();
                case PortInUseException taken -> taken(taken.getPort());
                case BindException misread when misread.getProperty() != null -> misread(misread.getProperty());
                default -> found;
            };
        }
        return found;
    }

    private String taken(int port) {
        var ofOperations = Integer.toString(port).equals(environment.getProperty("management.server.port"));
        return "Port " + port + " is taken by another program; end it, or choose another port with "
                + (ofOperations ? "EGOV_OPERATIONS_PORT=8091." : "EGOV_PORT=8090.");
    }

    private String misread(ConfigurationProperty setting) {
        var written = String.valueOf(setting.getValue());
        var taken = VARIABLE.matcher(written);
        // a variable that is named like its setting is bound before application.yaml is read
        var name =
                taken.matches() ? taken.group(1) : setting.getName().toString().replace('.', '_');
        return name.toUpperCase(Locale.ROOT) + " cannot be \"" + environment.resolvePlaceholders(written)
                + "\"; docs/operations.md says what it takes.";
    }
}
