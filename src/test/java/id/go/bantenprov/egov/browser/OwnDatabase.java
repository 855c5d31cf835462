package id.go.bantenprov.egov.browser;

import id.go.bantenprov.egov.TestDatabase;
import java.util.HashMap;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The browser tests see a province of their own, so that a page shows what they have done and nothing else. */
final class OwnDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var settings = new HashMap<String, Object>();
        TestDatabase.ownIn((name, value) -> settings.put(name, value.get()));
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("own database", settings));
    }
}
