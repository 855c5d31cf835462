package id.go.bantenprov.egov.notification.post;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.Date;
import java.util.stream.Stream;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** The mail server of the installation, spoken to by SMTP; it is given little time. */
@Component
class MailServer {
    private static final String MILLISECONDS_TO_CONNECT = "5000";
    private static final String MILLISECONDS_TO_ANSWER = "15000";

    private final MailSettings settings;
    private final Clock clock;
    private final JavaMailSenderImpl smtp = new JavaMailSenderImpl();

    MailServer(MailSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        var signsIn = !settings.user().isEmpty();
        smtp.setHost(settings.host());
        smtp.setPort(settings.port());
        if (signsIn) {
            smtp.setUsername(settings.user());
            smtp.setPassword(settings.password());
        }
        var properties = smtp.getJavaMailProperties();
        properties.setProperty("mail.smtp.auth", Boolean.toString(signsIn));
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(signsIn));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.connectiontimeout", MILLISECONDS_TO_CONNECT);
        properties.setProperty("mail.smtp.timeout", MILLISECONDS_TO_ANSWER);
        properties.setProperty("mail.smtp.writetimeout", MILLISECONDS_TO_ANSWER);
    }

    boolean given() {
        return settings.given();
    }

    Delivery send(Mail mail) {
        try {
            smtp.send(mime(mail));
            return Delivery.ACCEPTED;
        } catch (MailAuthenticationException _) {
            return Delivery.SIGN_IN;
        } catch (MailSendException e) {
            return Stream.of(e.getMessageExceptions()).anyMatch(SendFailedException.class::isInstance)
                    ? Delivery.REFUSED
                    : Delivery.UNREACHABLE;
        } catch (MailException | MessagingException _) {
            return Delivery.REFUSED;
        }
    }

    private MimeMessage mime(Mail mail) throws MessagingException {
        var mime = new NamedMessage(smtp, mail.id() + "@" + senderDomain());
        mime.setFrom(new InternetAddress(settings.from(), true));
        mime.setRecipient(
                RecipientType.TO, new InternetAddress(mail.to().address().text(), true));
        mime.setSubject(mail.subject(), UTF_8.name());
        mime.setText(mail.body(), UTF_8.name());
        mime.setHeader("Auto-Submitted", "auto-generated");
        mime.setHeader("Content-Language", mail.to().language().code());
        mime.setSentDate(Date.from(clock.instant()));
        mime.saveChanges();
        return mime;
    }

    private String senderDomain() {
        return settings.from().substring(settings.from().indexOf('@') + 1);
    }
}
