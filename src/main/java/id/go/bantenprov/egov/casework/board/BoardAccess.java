package id.go.bantenprov.egov.casework.board;

import id.go.bantenprov.egov.identity.Person;
import id.go.bantenprov.egov.notification.Topic;
import id.go.bantenprov.egov.notification.TopicAccess;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Everybody may follow the board. */
@Component
class BoardAccess implements TopicAccess {
    static final String TOPIC = "board";

    @Override
    public String kind() {
        return TOPIC;
    }

    @Override
    public boolean mayFollow(Optional<Person> person, Topic topic) {
        return topic.name().isEmpty();
    }
}
