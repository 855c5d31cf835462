package id.go.bantenprov.egov.notification.post;

import id.go.bantenprov.egov.identity.Identities;
import id.go.bantenprov.egov.identity.Person;
import id.go.bantenprov.egov.notification.Recipient.Account;
import id.go.bantenprov.egov.notification.Recipient.Mailbox;
import id.go.bantenprov.egov.notification.model.Outbox;
import id.go.bantenprov.egov.notification.model.Outbox.Letter;
import id.go.bantenprov.egov.web.Language;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Carries mails from the outbox to the mail server, outside every deed and transaction. Of several nodes each takes
 * other mails. A mail may arrive twice if the program dies just after handing it over; it never gets lost.
 */
@Component
class Postman {
    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    private final Outbox outbox;
    private final Identities identities;
    private final MailWriter writer;
    private final MailServer server;

    Postman(Outbox outbox, Identities identities, MailWriter writer, MailServer server) {
        this.outbox = outbox;
        this.identities = identities;
        this.writer = writer;
        this.server = server;
    }

    /** Tries every mail that is due once. */
    void sendDue() {
        for (var letter = outbox.takeDue(); letter.isPresent(); letter = outbox.takeDue()) send(letter.get());
    }

    private void send(Letter letter) {
        var delivery = deliver(letter);
        if (delivery == Delivery.ACCEPTED || delivery == Delivery.NOBODY_THERE) {
            outbox.remove(letter.id());
        } else {
            LOG.warn("Mail {} was not taken: {}", letter.id(), delivery);
            outbox.failed(letter.id(), delivery.name());
        }
    }

    private Delivery deliver(Letter letter) {
        return mailbox(letter)
                .map(to -> written(letter, to).map(server::send).orElse(Delivery.UNWRITABLE))
                .orElse(Delivery.NOBODY_THERE);
    }

    /** Whatever is wrong with one mail, it must not keep the others here. */
    private Optional<Mail> written(Letter letter, Mailbox to) {
        try {
            return Optional.of(writer.write(letter, to));
        } catch (RuntimeException e) {
            LOG.error("Mail {} cannot be written", letter.id(), e);
            return Optional.empty();
        }
    }

    private Optional<Mailbox> mailbox(Letter letter) {
        return switch (letter.to()) {
            case Account(var id) -> identities.email(id).map(address -> new Mailbox(address, language(id)));
            case Mailbox mailbox -> Optional.of(mailbox);
        };
    }

    private Language language(UUID account) {
        return identities.person(account).flatMap(Person::language).orElse(Language.INDONESIAN);
    }
}
