package id.go.bantenprov.egov.browser;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives each test its {@link Screens}, and fails it afterwards if one of them had reason to complain. */
final class WatchedScreens implements ParameterResolver, BeforeEachCallback, AfterEachCallback {
    private static final Namespace OURS = Namespace.create(WatchedScreens.class);

    @Override
    public void beforeEach(ExtensionContext test) {
        SpringExtension.getApplicationContext(test).getBean(Tries.class).forget();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Screens.class;
    }

    @Override
    public Screens resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return screens(test);
    }

    private static Screens screens(ExtensionContext test) {
        return test.getStore(OURS).computeIfAbsent(Screens.class, _ -> newScreens(test), Screens.class);
    }

    private static Screens newScreens(ExtensionContext test) {
        var port = SpringExtension.getApplicationContext(test)
                .getEnvironment()
                .getRequiredProperty("local.server.port", Integer.class);
        return new Screens(Chromium.of(test), "http://localhost:" + port);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        screens(test).closeAll();
    }
}
