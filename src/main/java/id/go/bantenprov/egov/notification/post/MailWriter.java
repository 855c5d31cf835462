package id.go.bantenprov.egov.notification.post;

import id.go.bantenprov.egov.notification.Recipient.Mailbox;
import id.go.bantenprov.egov.notification.model.Message;
import id.go.bantenprov.egov.notification.model.Outbox.Letter;
import id.go.bantenprov.egov.web.EgovSettings;
import id.go.bantenprov.egov.web.Language;
import id.go.bantenprov.egov.web.Texts;
import org.springframework.stereotype.Component;

/** Finds the words of a mail, in the language of its reader. */
@Component
class MailWriter {
    private static final int SUBJECT_MAX = 150;

    private final Texts texts;
    private final EgovSettings settings;

    MailWriter(Texts texts, EgovSettings settings) {
        this.texts = texts;
        this.settings = settings;
    }

    Mail write(Letter letter, Mailbox to) {
        return new Mail(
                letter.id().toString(),
                to,
                subject(letter.message(), to.language()),
                body(letter.message(), to.language()));
    }

    /** One line: whatever an argument brings along, it begins no new header. */
    String subject(Message message, Language language) {
        var line = message.subject(texts, language)
                .replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ")
                .strip();
        return line.substring(0, Math.min(line.length(), SUBJECT_MAX));
    }

    String body(Message message, Language language) {
        return """
                %s

                %s
                %s

                -- \n%s
                """.formatted(
                        message.text(texts, language),
                        texts.text(language, "notification.mail.open"),
                        settings.baseUrl() + message.link(),
                        texts.text(language, "notification.mail.foot"));
    }
}
