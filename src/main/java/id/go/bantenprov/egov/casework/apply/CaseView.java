package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.casework.model.CorrectionTexts.Asked;
import id.go.bantenprov.egov.casework.model.Correspondence;
import id.go.bantenprov.egov.casework.model.Status;
import id.go.bantenprov.egov.web.FieldError;
import id.go.bantenprov.egov.web.Localized;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An application as its applicant follows it. All words are in the reader's language.
 *
 * @param assessor name of the assessing office, for the status that names it; empty for others
 * @param todo what the applicant is asked for; null if nothing
 * @param clock null where no promise runs any more and none was used
 * @param result null until it is issued or refused
 * @param live how new this page is
 */
public record CaseView(
        String number,
        String service,
        Status status,
        String assessor,
        @Nullable Todo todo,
        @Nullable ClockView clock,
        List<Event> events,
        @Nullable String now,
        List<String> next,
        List<Message> messages,
        Writing writing,
        @Nullable Result result,
        ReceiptCard receipt,
        List<Look> looks,
        boolean withdrawable,
        long live) {
    /** Whether the applicant may have written more than is shown. */
    public boolean showsNewestOnly() {
        return messages.stream().filter(message -> message.from() == null).count() >= Correspondence.SHOWN_OF_APPLICANT;
    }

    /**
     * @param items what is wrong with each, in the office's words
     * @param again whether an application is taken on the day after the last
     */
    public record Todo(List<Asked> items, LocalDate answerBy, boolean again) {}

    /**
     * What happened.
     *
     * @param by which office; null for the applicant and for time
     * @param why its reason, where the applicant is to know it
     * @param conditions which it makes, one by one
     */
    public record Event(
            String what,
            OffsetDateTime at,
            @Nullable String by,
            @Nullable String why,
            List<String> conditions) {}

    /** @param from which office; null if it is the applicant's own */
    public record Message(String text, @Nullable String from, OffsetDateTime at) {}

    /**
     * A message being written.
     *
     * @param restored whether it was typed before the session ended
     * @param seal of who writes, for when the session ends before it is sent
     */
    public record Writing(String text, List<FieldError> errors, boolean restored, String seal) {
        public @Nullable String error() {
            return errors.isEmpty() ? null : errors.getFirst().message();
        }
    }

    /**
     * The letter by which it ended.
     *
     * @param standing key of the word for whether it still holds
     * @param saying key of the word for what the reasons are
     * @param reasons why, or the answer of a service that gives one; empty if none were written
     * @param legalBasis by which it was revoked; null if it was not
     * @param conditionsSaying key of the word for what the conditions are
     * @param conditions on which it was granted
     * @param download address of the signed file; null where only its digest is kept
     * @param verification address under which anybody checks it
     * @param objectionUntil last day to object; null where that day is over, or the letter itself was revoked
     */
    public record Result(
            String number,
            String standing,
            @Nullable LocalDate validUntil,
            String saying,
            String reasons,
            @Nullable String legalBasis,
            String conditionsSaying,
            List<String> conditions,
            @Nullable String download,
            String verification,
            @Nullable LocalDate objectionUntil) {}

    /**
     * @param by in which office, never who
     * @param part key of what was looked at
     * @param purpose key of what for
     */
    public record Look(Localized by, String part, String purpose, OffsetDateTime at) {}

    /**
     * @param countedLater the working day it counts as received on, where that is another than the day it came in
     * @param index number of the receipt in the public log, from 1 as on its page; null until it has one
     */
    public record ReceiptCard(
            OffsetDateTime receivedAt,
            @Nullable LocalDate countedLater,
            @Nullable Long index) {}
}
