package id.go.bantenprov.egov.notification;

import id.go.bantenprov.egov.identity.Person;
import java.util.Optional;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** What other modules bring: topics. */
@TestConfiguration
class Surroundings {
    /** Everybody follows {@code specimen:open}, and each person what bears the id of the account. */
    @Bean
    static TopicAccess specimens() {
        return new TopicAccess() {
            @Override
            public String kind() {
                return "specimen";
            }

            @Override
            public boolean mayFollow(Optional<Person> person, Topic topic) {
                return topic.name().equals("open")
                        || person.filter(p -> topic.name().equals(p.account().toString()))
                                .isPresent();
            }
        };
    }
}
