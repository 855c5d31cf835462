package id.go.bantenprov.egov.notification;

import id.go.bantenprov.egov.identity.Person;
import id.go.bantenprov.egov.notification.Recipient.Account;
import id.go.bantenprov.egov.notification.model.Messages;
import id.go.bantenprov.egov.web.UnreadMessages;
import id.go.bantenprov.egov.web.Visitor;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** The inbox of a person as the frame of every page shows it: of a resident under the account, of staff in the workroom. */
@Component
public class Inbox implements UnreadMessages {
    public static final String OF_RESIDENTS = "/akun/kotak-masuk";
    public static final String OF_STAFF = "/kerja/kotak-masuk";

    private final Messages messages;

    Inbox(Messages messages) {
        this.messages = messages;
    }

    /** How many messages this person has not opened: 0 to 99, and 100 for more. */
    public int unread(Account person) {
        return messages.unread(person);
    }

    /** Marks as read all that this person has been told so far. */
    public void readAll(Person person) {
        messages.openAll(new Account(person.account()));
    }

    /** Where this person reads the inbox. */
    public static String address(Person person) {
        return person.staff() ? OF_STAFF : OF_RESIDENTS;
    }

    @Override
    public Optional<UnreadMessages.Inbox> of(Visitor visitor) {
        return visitor instanceof Person person ? of(person) : Optional.empty();
    }

    /** The page that says that the database is away has a header too. */
    private Optional<UnreadMessages.Inbox> of(Person person) {
        try {
            return Optional.of(new UnreadMessages.Inbox(address(person), unread(new Account(person.account()))));
        } catch (DataAccessException _) {
            return Optional.empty();
        }
    }
}
