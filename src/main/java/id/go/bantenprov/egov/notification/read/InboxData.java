package id.go.bantenprov.egov.notification.read;

import id.go.bantenprov.egov.identity.Identities;
import id.go.bantenprov.egov.identity.PersonalData;
import id.go.bantenprov.egov.identity.ResidentId;
import id.go.bantenprov.egov.notification.Recipient.Account;
import id.go.bantenprov.egov.notification.model.Messages;
import id.go.bantenprov.egov.notification.model.Messages.Told;
import id.go.bantenprov.egov.notification.model.Outbox;
import id.go.bantenprov.egov.web.Language;
import id.go.bantenprov.egov.web.Localized;
import id.go.bantenprov.egov.web.Texts;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What was told to a resident: the inbox, mails not sent yet, and what is never to be said twice. */
@Component
class InboxData implements PersonalData {
    private static final int MESSAGES_EXPORTED = 1_000;

    private final Messages messages;
    private final Outbox outbox;
    private final Identities identities;
    private final Texts texts;

    InboxData(Messages messages, Outbox outbox, Identities identities, Texts texts) {
        this.messages = messages;
        this.outbox = outbox;
        this.identities = identities;
        this.texts = texts;
    }

    @Override
    public String section() {
        return "inbox";
    }

    /** The newest 1,000 messages. */
    @Override
    public Map<String, Object> export(ResidentId resident) {
        var told = messages.newest(new Account(resident.value()), MESSAGES_EXPORTED);
        return Map.of("messages", told.stream().map(this::words).toList());
    }

    private Map<String, Object> words(Told told) {
        return Map.of(
                "at", told.at(),
                "subject", told.message().subject(texts, Language.INDONESIAN),
                "text", told.message().text(texts, Language.INDONESIAN),
                "link", told.message().link());
    }

    @Override
    public List<Localized> stillNeeded(ResidentId resident) {
        return List.of();
    }

    @Override
    public void erase(ResidentId resident) {
        var account = new Account(resident.value());
        messages.forget(account);
        outbox.forget(account);
        identities.email(resident.value()).ifPresent(outbox::forget);
    }
}
