package id.go.bantenprov.egov.notification.follow;

import id.go.bantenprov.egov.identity.Limits;
import id.go.bantenprov.egov.identity.Person;
import id.go.bantenprov.egov.notification.Recipient.Account;
import id.go.bantenprov.egov.notification.Topic;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who follows a stream.
 *
 * @param session the session it was opened in: when it ends, so does the stream
 */
record Follower(Optional<Person> person, @Nullable String session, String address) {
    static Follower of(Optional<Person> person, HttpServletRequest request) {
        var session = request.getSession(false);
        return new Follower(person, session == null ? null : session.getId(), request.getRemoteAddr());
    }

    /** What streams are counted by: the account, for it may have many sessions; of strangers the network. */
    String key() {
        return person.map(known -> "account " + known.account()).orElseGet(() -> "address " + Limits.network(address));
    }

    /** The topic as it is announced: "inbox" is the inbox of whoever asks. */
    Topic announced(Topic asked) {
        return asked.equals(Topic.INBOX) && person.isPresent()
                ? Topic.inboxOf(new Account(person.get().account()))
                : asked;
    }
}
