package id.go.bantenprov.egov.casework.clock;

import id.go.bantenprov.egov.calendar.WorkingCalendar;
import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.identity.Person;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database says of cases whose days have moved. */
record RedatedRows(JdbcClient jdbc) {
    /** Each time the days of a case moved, with the reason. */
    List<String> redatings(ApplicationNumber of) {
        return jdbc.sql("""
                        SELECT deed || ': ' || reason
                          FROM casework.history
                         WHERE application = (SELECT id FROM casework.application WHERE number = :number)
                           AND deed = 'redate'
                        """).param("number", of.text()).query(String.class).list();
    }

    /** The keys of the messages to somebody that lead to a page. */
    List<String> toldTo(Person person, String link) {
        return jdbc.sql("SELECT key FROM notification.message WHERE person = :person AND link = :link")
                .param("person", person.account())
                .param("link", link)
                .query(String.class)
                .list();
    }

    /** Holds a case in the transaction of the caller, as somebody at work on it would. */
    void hold(ApplicationNumber held) {
        jdbc.sql("SELECT id FROM casework.application WHERE number = :number FOR NO KEY UPDATE")
                .param("number", held.text())
                .query()
                .listOfRows();
    }

    /** How many open cases are still dated by an earlier calendar. */
    int datedBefore(WorkingCalendar calendar) {
        return jdbc.sql("""
                        SELECT count(*)
                          FROM casework.application
                         WHERE calendar_revision < :now
                           AND ended_on IS NULL
                        """)
                .param("now", calendar.revision())
                .query(Integer.class)
                .single();
    }
}
