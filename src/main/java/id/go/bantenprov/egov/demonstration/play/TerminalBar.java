package id.go.bantenprov.egov.demonstration.play;

import id.go.bantenprov.egov.demonstration.SeedingProgress;
import java.io.PrintStream;

/** Shows in a terminal how far the seeding has come. */
final class TerminalBar {
    private static final int WIDTH = 50;

    private final SeedingProgress progress;
    private final PrintStream terminal;
    private int shown = -1;

    TerminalBar(SeedingProgress progress, PrintStream terminal) {
        this.progress = progress;
        this.terminal = terminal;
    }

    /** Draws the bar anew if it has grown by a hundredth. */
    void draw() {
        var state = progress.now();
        if (state.percent() == shown) return;
        shown = state.percent();
        var full = WIDTH * shown / 100;
        terminal.printf("\r  [%s%s] %3d %%", "#".repeat(full), " ".repeat(WIDTH - full), shown);
        if (state.finished()) terminal.println();
        terminal.flush();
    }
}
