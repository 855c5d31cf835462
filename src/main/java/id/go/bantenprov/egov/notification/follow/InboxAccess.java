package id.go.bantenprov.egov.notification.follow;

import id.go.bantenprov.egov.identity.Person;
import id.go.bantenprov.egov.notification.Recipient.Account;
import id.go.bantenprov.egov.notification.Topic;
import id.go.bantenprov.egov.notification.TopicAccess;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Everybody follows the own inbox and nobody else's. */
@Component
class InboxAccess implements TopicAccess {
    @Override
    public String kind() {
        return Topic.INBOX.kind();
    }

    @Override
    public boolean mayFollow(Optional<Person> person, Topic topic) {
        return person.map(p -> Topic.inboxOf(new Account(p.account())))
                .filter(topic::equals)
                .isPresent();
    }
}
