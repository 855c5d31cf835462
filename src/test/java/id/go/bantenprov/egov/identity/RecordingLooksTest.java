package id.go.bantenprov.egov.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bantenprov.egov.web.Cursor;
import id.go.bantenprov.egov.web.MovableClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

@IdentityTest
class RecordingLooksTest {
    private static final Instant START = Instant.parse("2026-03-02T02:00:00Z");

    @Autowired
    AccessRecords records;

    @Autowired
    Identities identities;

    @Autowired
    TestPeople people;

    @Autowired
    Clock clock;

    ResidentId subject;
    Person officer;

    @BeforeEach
    void somebody_is_looked_at() {
        subject = people.resident().id();
        officer = identities.person(people.officer().id().value()).orElseThrow();
    }

    @Test
    void equal_looks_within_a_quarter_of_an_hour_are_one_record_with_a_count() {
        lookAfter(Duration.ZERO, Part.FILE);
        lookAfter(Duration.ofMinutes(14), Part.FILE);
        assertThat(records.lookedAt(subject, Cursor.TOP, 10)).singleElement().satisfies(look -> {
            assertThat(look.looks()).isEqualTo(2);
            assertThat(Duration.between(look.firstAt(), look.lastAt())).isEqualTo(Duration.ofMinutes(14));
        });
    }

    @Test
    void a_quarter_of_an_hour_after_the_first_a_new_record_begins() {
        lookAfter(Duration.ZERO, Part.FILE);
        lookAfter(Duration.ofMinutes(15), Part.FILE);
        assertThat(records.lookedAt(subject, Cursor.TOP, 10)).hasSize(2).allMatch(look -> look.looks() == 1);
    }

    @Test
    void another_part_or_purpose_is_another_look() {
        lookAfter(Duration.ZERO, Part.FILE);
        lookAfter(Duration.ZERO, Part.ATTACHMENT);
        records.record(officer, new Look(subject, "BTN-26-7KQ4-M2XD", Part.FILE, "identity.token.title"));
        assertThat(records.lookedAt(subject, Cursor.TOP, 10)).hasSize(3);
    }

    @Test
    void the_residents_own_look_is_none() {
        records.record(new Resident(subject, "Nurhayati Salim"), new Look(subject, null, Part.FILE, Look.LOOKING));
        assertThat(records.lookedAt(subject, Cursor.TOP, 10)).isEmpty();
    }

    @Test
    void the_list_goes_on_where_the_page_ended() {
        for (var part : Part.values()) lookAfter(Duration.ZERO, part);
        var first = records.lookedAt(subject, Cursor.TOP, 3);
        var rest = records.lookedAt(subject, after(first.getLast()), 10);
        assertThat(first).hasSize(3);
        assertThat(rest).hasSize(Part.values().length - 3).doesNotContainAnyElementsOf(first);
    }

    @Test
    void the_list_goes_on_there_though_the_last_look_of_the_page_has_been_taken_again() {
        lookAfter(Duration.ZERO, Part.FILE);
        lookAfter(Duration.ofMinutes(1), Part.ATTACHMENT);
        var last = records.lookedAt(subject, Cursor.TOP, 1).getFirst();
        lookAfter(Duration.ofMinutes(2), Part.ATTACHMENT);

        assertThat(records.lookedAt(subject, after(last), 10))
                .extracting(LookTaken::part)
                .containsExactly(Part.FILE);
    }

    private static Cursor after(LookTaken last) {
        return new Cursor(last.lastAt(), last.id());
    }

    /** Those of an invented year are not recorded in the order they were taken. */
    @Test
    void the_list_is_in_the_order_in_which_they_were_last_taken() {
        lookAfter(Duration.ofMinutes(30), Part.FILE);
        lookAfter(Duration.ZERO, Part.RESULT);
        lookAfter(Duration.ofMinutes(5), Part.ATTACHMENT);
        lookAfter(Duration.ofMinutes(14), Part.RESULT);
        var parts = records.lookedAt(subject, Cursor.TOP, 10).stream().map(LookTaken::part);
        assertThat(parts).containsExactly(Part.FILE, Part.RESULT, Part.ATTACHMENT);
    }

    @Test
    void what_cannot_be_recorded_may_not_be_shown() {
        assertThatThrownBy(() -> records.record(officer, new Look(subject, "a\0b", Part.FILE, Look.LOOKING)))
                .isInstanceOf(DataAccessException.class);
    }

    private void lookAfter(Duration later, Part part) {
        var moment = START.plus(later);
        ((MovableClock) clock).at(moment, () -> {
            records.record(officer, new Look(subject, "BTN-26-7KQ4-M2XD", part, Look.LOOKING));
            return true;
        });
    }
}
