package id.go.bantenprov.egov.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import gg.jte.resolve.DirectoryCodeResolver;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Shows a jte template by its name. Templates are compiled with the program; a development run reads them anew. */
@Component
public class JteViews implements ViewResolver, Ordered {
    /** In a model: after how many seconds to come back; it travels as the header of that name. */
    public static final String RETRY_AFTER = "retryAfter";

    private static final String HTML = "text/html;charset=UTF-8";

    private final TemplateEngine templates;
    private final Pages pages;

    JteViews(Pages pages, @Value("${egov.templates:}") String folder) {
        this.pages = pages;
        this.templates = folder.isEmpty()
                ? TemplateEngine.createPrecompiled(ContentType.Html)
                : TemplateEngine.create(
                        new DirectoryCodeResolver(Path.of(folder)),
                        Path.of("target/jte-development"),
                        ContentType.Html,
                        JteViews.class.getClassLoader());
        templates.setTrimControlStructures(true);
    }

    /** Renders a template outside a request, for mails and documents. */
    public String render(String template, Map<String, Object> parameters) {
        var output = new gg.jte.output.StringOutput();
        templates.render(template + ".jte", parameters, output);
        return output.toString();
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        return name.startsWith("redirect:") || name.startsWith("forward:") ? null : new JteView(name);
    }

    /** A view that names its type: content negotiation passes over one that does not. */
    private final class JteView implements View {
        private final String name;

        JteView(String name) {
            this.name = name;
        }

        @Override
        public String getContentType() {
            return HTML;
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            show(name, model, request, response);
        }
    }

    private void show(
            String name, @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var parameters = new HashMap<String, Object>();
        if (model != null && model.containsKey("view")) parameters.put("view", model.get("view"));
        parameters.put("page", pages.of(request));
        var output = new Utf8ByteOutput();
        templates.render(name + ".jte", parameters, output);
        if (response.getContentType() == null) response.setContentType(HTML);
        if (model != null && model.get(RETRY_AFTER) instanceof Integer seconds)
            response.setIntHeader(HttpHeaders.RETRY_AFTER, seconds);
        response.setLocale(Locale.of(Languages.of(request).code()));
        response.setContentLength(output.getContentLength());
        try (var body = response.getOutputStream()) {
            output.writeTo(body);
        }
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 10;
    }
}
