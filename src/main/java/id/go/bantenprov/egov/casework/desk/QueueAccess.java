package id.go.bantenprov.egov.casework.desk;

import id.go.bantenprov.egov.casework.model.MayOpen;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.identity.Person;
import id.go.bantenprov.egov.notification.Topic;
import id.go.bantenprov.egov.notification.TopicAccess;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Officers follow the queues of the units they work in and of the positions they hold. */
@Component
class QueueAccess implements TopicAccess {
    @Override
    public String kind() {
        return "queue";
    }

    @Override
    public boolean mayFollow(Optional<Person> person, Topic topic) {
        return person.filter(each -> each instanceof Officer officer
                        && MayOpen.places(officer).contains(topic.name()))
                .isPresent();
    }
}
