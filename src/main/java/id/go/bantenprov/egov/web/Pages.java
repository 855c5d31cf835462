package id.go.bantenprov.egov.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** Makes the {@link Page} of a request. */
@Component
public class Pages {
    private final Texts texts;
    private final ResourceUrlProvider assets;
    private final EgovSettings settings;
    private final ObjectProvider<UnreadMessages> unreadMessages;

    Pages(
            Texts texts,
            ResourceUrlProvider assets,
            EgovSettings settings,
            ObjectProvider<UnreadMessages> unreadMessages) {
        this.texts = texts;
        this.assets = assets;
        this.settings = settings;
        this.unreadMessages = unreadMessages;
    }

    public Page of(HttpServletRequest request) {
        return new Page(request, Languages.of(request), texts, assets, settings.demo(), unreadMessages);
    }
}
