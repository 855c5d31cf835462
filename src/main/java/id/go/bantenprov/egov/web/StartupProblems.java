package id.go.bantenprov.egov.web;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.env.Environment;

/** Finds the sentence that says what stops a start. */
class StartupProblems implements FailureAnalyzer {
    private final Environment environment;

    StartupProblems(Environment environment) {
        this.environment = environment;
    }

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartupProblem) return new FailureAnalysis(cause.getMessage(), null, failure);
            if (cause instanceof PortInUseException taken) {
                return new FailureAnalysis(taken(taken.getPort()), null, failure);
            }
        }
        return null;
    }

    private String taken(int port) {
        var ofOperations = Integer.toString(port).equals(environment.getProperty("management.server.port"));
        return "Port " + port + " is taken by another program; end it, or choose another port with "
                + (ofOperations ? "EGOV_OPERATIONS_PORT=8091." : "EGOV_PORT=8090.");
    }
}
