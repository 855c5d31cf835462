package id.go.bantenprov.egov.web;

import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** Looks at what an installation has set, before anything starts with it. */
class SettingsAtStart implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final int LAST_PORT = 65_535;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        require(context.getEnvironment());
    }

    /** @throws StartupProblem naming the first setting with which nothing can start */
    static void require(Environment environment) {
        var port = environment.getProperty("server.port", "");
        var operations = environment.getProperty("management.server.port", "");
        if (!isPort(port)) throw noPort("EGOV_PORT", port, "");
        if (!isPort(operations) && !operations.equals("-1"))
            throw noPort("EGOV_OPERATIONS_PORT", operations, ", or -1 for none");
        if (port.equals(operations) && !port.isEmpty() && !port.equals("0"))
            throw new StartupProblem("EGOV_PORT and EGOV_OPERATIONS_PORT are both " + port
                    + "; health and figures need a port of their own, as EGOV_OPERATIONS_PORT=8091.");
        requireFolder(environment.getProperty("egov.data", "data"));
    }

    /** What is left empty has its default. */
    private static boolean isPort(String written) {
        return written.isEmpty() || written.matches("[0-9]{1,5}") && Integer.parseInt(written) <= LAST_PORT;
    }

    private static StartupProblem noPort(String name, String written, String besides) {
        return new StartupProblem(
                name + " cannot be \"" + written + "\"; a port is a number from 0 to " + LAST_PORT + besides + ".");
    }

    private static void requireFolder(String data) {
        var folder = Path.of(data);
        if (Files.exists(folder) && !Files.isDirectory(folder))
            throw new StartupProblem("EGOV_DATA names " + folder.toAbsolutePath()
                    + ", which is a file; name the folder that holds the data, or one that is to be made.");
    }
}
