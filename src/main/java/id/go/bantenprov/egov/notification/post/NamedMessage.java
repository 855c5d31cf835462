package id.go.bantenprov.egov.notification.post;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A message that keeps the Message-ID it was given: the library would draw a new one at every try. */
final class NamedMessage extends MimeMessage {
    private final String name;

    NamedMessage(JavaMailSenderImpl smtp, String name) {
        super(smtp.getSession());
        this.name = name;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", "<" + name + ">");
    }
}
