package id.go.bantenprov.egov.web;

import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/** Puts our bare pages in the place of the server's own, innermost, since the first that answers has answered. */
@Component
class BarePagesOnServer implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory>, Ordered {
    private final Texts texts;
    private final PageHeaders headers;

    BarePagesOnServer(Texts texts, PageHeaders headers) {
        this.texts = texts;
        this.headers = headers;
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addContextCustomizers(context -> {
            var host = (StandardHost) context.getParent();
            host.setErrorReportValveClass(BarePages.class.getName());
            host.getPipeline().addValve(new BarePages(texts, headers));
        });
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
