package id.go.bantenprov.egov.identity;

import java.time.Duration;
import java.util.List;

/** What may be tried only so often. The numbers are ours; none comes from a regulation. */
public enum Limit {
    /** Wrong passwords for one account from one address: whoever guesses from elsewhere keeps nobody out. */
    SIGN_IN_ACCOUNT(new Span(Duration.ofMinutes(15), 10)),
    /** Wrong passwords for one account, whoever tries. */
    SIGN_IN_ACCOUNT_ANYWHERE(new Span(Duration.ofHours(1), 60)),
    /** Wrong passwords of somebody who is signed in and is asked once more. */
    OWN_PASSWORD(new Span(Duration.ofMinutes(15), 10)),
    /** Wrong passwords from one address, which a whole office or mobile network may share: people mistype. */
    SIGN_IN_ADDRESS(new Span(Duration.ofMinutes(1), 60), new Span(Duration.ofHours(1), 600)),
    /** Passwords compared for one address, right ones too: each takes a part of a second of a processor. */
    SIGN_IN_WORK(new Span(Duration.ofMinutes(1), 300), new Span(Duration.ofHours(1), 3_000)),
    /** Challenges for signing in by passkey, drawn for one account or, of a stranger, in one session. */
    PASSKEY_CHALLENGE(new Span(Duration.ofMinutes(1), 10), new Span(Duration.ofHours(1), 60)),
    /** The same from one address, which all people behind a mobile network may share. */
    PASSKEY_CHALLENGE_ADDRESS(new Span(Duration.ofMinutes(1), 300), new Span(Duration.ofHours(1), 3_000)),
    /** Codes asked for to be sent to one e-mail address. With five tries a code, few enough a day never to be guessed. */
    CODE_RECIPIENT(new Span(Duration.ofHours(1), 5), new Span(Duration.ofDays(1), 8)),
    /** Codes asked for from one address, which all people behind a mobile network may share: how many are sent a mail. */
    CODE_ADDRESS(new Span(Duration.ofMinutes(1), 30), new Span(Duration.ofHours(1), 300)),
    /** Wrong codes typed from one address, for whichever mailboxes: too few to guess one of many. */
    CODE_WRONG(new Span(Duration.ofMinutes(1), 10), new Span(Duration.ofHours(1), 60)),
    /** Files handed in by one account, whatever became of them: what is thrown away lies on the disk for some days. */
    UPLOAD(new Span(Duration.ofMinutes(1), 120), new Span(Duration.ofDays(1), 1_000)),
    /** Applications of one account, sent whole by a program, that were refused: each answer is kept for a day. */
    REFUSED_FORM(new Span(Duration.ofMinutes(1), 120), new Span(Duration.ofDays(1), 1_000)),
    /** Messages of one account to the office about one application, whatever became of them: each is told and mailed. */
    MESSAGE(new Span(Duration.ofMinutes(10), 10), new Span(Duration.ofDays(1), 50)),
    /** Forms to be kept for later, from one address. */
    KEPT_FORM(new Span(Duration.ofMinutes(1), 10), new Span(Duration.ofHours(1), 60)),
    /** Public look-ups, as of a tracking number, from one address. */
    LOOK_UP(new Span(Duration.ofMinutes(1), 10), new Span(Duration.ofHours(1), 60)),
    /** Numbers of applications by which one account, signed in, found none that it may open. */
    NUMBER_MISSES(new Span(Duration.ofHours(1), 60)),
    /** Look-ups by anybody that found nothing; beyond it every look-up goes through the slow lane. */
    LOOK_UP_MISSES(new Span(Duration.ofHours(1), 600));

    /** So many tries in a span of time. */
    record Span(Duration length, int tries) {}

    private final List<Span> spans;

    Limit(Span... spans) {
        this.spans = List.of(spans);
    }

    List<Span> spans() {
        return spans;
    }
}
