package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.identity.Person;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.notification.Topic;
import id.go.bantenprov.egov.notification.TopicAccess;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who may follow an application live: whoever may open it, applicant or officer. */
@Component
class FollowApplication implements TopicAccess {
    private final Applications applications;

    FollowApplication(Applications applications) {
        this.applications = applications;
    }

    @Override
    public String kind() {
        return "application";
    }

    @Override
    public boolean mayFollow(Optional<Person> person, Topic topic) {
        var number = ApplicationNumber.parse(topic.name());
        return person.isPresent() && number.isPresent() && mayOpen(person.get(), number.get());
    }

    private boolean mayOpen(Person person, ApplicationNumber number) {
        return switch (person) {
            case Resident resident -> applications.find(resident, number).isPresent();
            case Officer officer -> applications.find(officer, number).isPresent();
        };
    }
}
