package id.go.bantenprov.egov.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * What the server answers by itself, before any page of ours can: a request whose address or head cannot be read, or is
 * longer than any of ours. A bare page in both languages, for nobody knows then which was chosen.
 */
final class BarePages extends ErrorReportValve {
    private static final String CONTENT_POLICY = "default-src 'none'; base-uri 'none'; frame-ancestors 'none'";

    private final Texts texts;
    private final PageHeaders headers;

    BarePages(Texts texts, PageHeaders headers) {
        this.texts = texts;
        this.headers = headers;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable why) {
        var status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported() || !isOpen(response))
            return;
        try {
            answer(request, response, page(status).getBytes(StandardCharsets.UTF_8));
        } catch (IOException | IllegalStateException _) {
            // whoever asked has gone
        }
    }

    private static boolean isOpen(Response response) {
        var open = new AtomicBoolean();
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, open);
        return open.get();
    }

    private void answer(Request request, Response response, byte[] page) throws IOException {
        response.setHeader(PageHeaders.POLICY, CONTENT_POLICY);
        headers.setBeforeAnyDoor(request, response);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
        response.finishResponse();
    }

    private String page(int status) {
        var known = HttpStatus.resolve(status);
        var key = "web.error." + (known != null && known.is5xxServerError() ? "500" : "400");
        var parts = Arrays.stream(Language.values())
                .map(language -> "<section lang=\"%s\"><h1>%s</h1><p>%s</p></section>"
                        .formatted(
                                language.code(),
                                texts.text(language, key + ".title"),
                                texts.text(language, key + ".text")))
                .collect(Collectors.joining("\n"));
        return "<!doctype html>\n<html lang=\"id\"><head><meta charset=\"utf-8\"><title>Banten e-Gov</title></head>\n<body>\n"
                + parts + "\n</body></html>\n";
    }
}
