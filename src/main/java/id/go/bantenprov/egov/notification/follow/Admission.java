package id.go.bantenprov.egov.notification.follow;

import static java.util.stream.Collectors.toMap;

import id.go.bantenprov.egov.identity.Identities;
import id.go.bantenprov.egov.identity.Person;
import id.go.bantenprov.egov.notification.Topic;
import id.go.bantenprov.egov.notification.TopicAccess;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;

/**
 * Decides who may follow what, at the beginning of a stream and again and again while it is open: by the roles the person
 * has then.
 */
@Component
class Admission {
    private final Map<String, TopicAccess> kinds;
    private final SessionRepository<? extends Session> sessions;
    private final Identities identities;

    Admission(List<TopicAccess> kinds, SessionRepository<? extends Session> sessions, Identities identities) {
        this.kinds = kinds.stream().collect(toMap(TopicAccess::kind, Function.identity()));
        this.sessions = sessions;
        this.identities = identities;
    }

    /** Whether all of these may be followed; a session that has ended follows nothing. */
    boolean admits(Follower follower, Collection<Topic> topics) {
        if (!isHere(follower)) return false;
        var person = follower.person().flatMap(known -> identities.person(known.account()));
        return topics.stream().allMatch(topic -> mayFollow(person, topic));
    }

    private boolean isHere(Follower follower) {
        return follower.session() == null || sessions.findById(follower.session()) != null;
    }

    private boolean mayFollow(Optional<Person> person, Topic topic) {
        var access = kinds.get(topic.kind());
        return access != null && access.mayFollow(person, topic);
    }
}
