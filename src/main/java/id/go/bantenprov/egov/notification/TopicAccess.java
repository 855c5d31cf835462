package id.go.bantenprov.egov.notification;

import id.go.bantenprov.egov.identity.Person;
import java.util.Optional;

/**
 * Who may follow the topics of one kind. A module that touches topics publishes one bean of this; a kind without one is
 * followed by nobody. Asked when a stream opens and every five minutes while it is open.
 */
public interface TopicAccess {
    /** What stands before the colon of its topics, as {@code application}. */
    String kind();

    /** @param person nobody, if not signed in */
    boolean mayFollow(Optional<Person> person, Topic topic);
}
