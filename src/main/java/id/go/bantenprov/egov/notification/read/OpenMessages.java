package id.go.bantenprov.egov.notification.read;

import id.go.bantenprov.egov.identity.Person;
import id.go.bantenprov.egov.ledger.Ledger;
import id.go.bantenprov.egov.notification.Recipient.Account;
import id.go.bantenprov.egov.notification.Topic;
import id.go.bantenprov.egov.notification.model.Messages;
import id.go.bantenprov.egov.notification.model.Messages.Told;
import id.go.bantenprov.egov.web.NotFound;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person opens one message of the own inbox, or marks all as read; other open pages of the person hear of it. */
@Service
class OpenMessages {
    private final Messages messages;
    private final Ledger ledger;

    OpenMessages(Messages messages, Ledger ledger) {
        this.messages = messages;
        this.ledger = ledger;
    }

    /** @throws NotFound if it is not in this person's inbox */
    @Transactional
    public Told handle(Person person, UUID message) {
        var account = new Account(person.account());
        var told = messages.open(account, message).orElseThrow(() -> new NotFound("message"));
        ledger.touch(Topic.inboxOf(account).text());
        return told;
    }

    @Transactional
    public void handle(Person person) {
        var account = new Account(person.account());
        messages.openAll(account);
        ledger.touch(Topic.inboxOf(account).text());
    }
}
