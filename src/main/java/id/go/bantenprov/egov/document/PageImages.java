package id.go.bantenprov.egov.document;

import id.go.bantenprov.egov.document.pages.AskForPageImages;
import id.go.bantenprov.egov.document.pages.Line;
import id.go.bantenprov.egov.document.pages.PageRows;
import id.go.bantenprov.egov.web.MovableClock;
import id.go.bantenprov.egov.web.Time;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A file as officers see it: its first pages as pictures that can do no harm. */
@Component
public class PageImages {
    public static final int MOST_PAGES = 20;

    /** How far the pictures of a file have come. */
    public sealed interface State {
        record Pending() implements State {}

        /** @param pages 1 to {@link #MOST_PAGES}: a longer document shows its beginning */
        record Ready(int pages) implements State {}

        /** It cannot be shown, or could not yet; only a download helps. */
        record Failed() implements State {}
    }

    private final PageRows rows;
    private final Archive archive;
    private final AskForPageImages ask;
    private final Clock clock;

    PageImages(PageRows rows, Archive archive, AskForPageImages ask, Clock clock) {
        this.rows = rows;
        this.archive = archive;
        this.ask = ask;
        this.clock = clock;
    }

    /**
     * Asks, in the caller's transaction and after the file's row is written, for the pictures of a letter that somebody is
     * about to sign: no upload keeps it waiting. What a demonstration tells of days gone by is drawn when somebody does.
     */
    public void request(FileId file) {
        if (clock instanceof MovableClock movable && movable.isMoved()) return;
        ask.handle(Time.PASSED, file, Line.LETTERS);
    }

    /** How far the pictures of a file have come; the first look asks for them. */
    public State look(FileId file) {
        return rows.state(file).orElseGet(() -> {
            ask.handle(Time.PASSED, file, Line.UPLOADS);
            return new State.Pending();
        });
    }

    /** @param page from 1 @return a JPEG; empty if there is no such page, or not yet, or the file is erased */
    public Optional<Archive.Content> open(FileId file, int page) {
        return rows.image(file, page).flatMap(archive::open);
    }
}
