package id.go.bantenprov.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.go.bantenprov.verify.board.BoardFold;
import id.go.bantenprov.verify.board.PublishedBoard;
import id.go.bantenprov.verify.log.GrowingRoot;
import id.go.bantenprov.verify.log.Hash;
import id.go.bantenprov.verify.log.Site;
import java.util.List;

/** Computes the board again from the entries it says it is true for. */
final class BoardCheck {
    private final Report report;

    BoardCheck(Report report) {
        this.report = report;
    }

    /** @param entries of the verified log, at least as many as the board is true for */
    void check(Site site, List<byte[]> entries) {
        var board = PublishedBoard.parse(new String(site.get("/kinerja.csv"), UTF_8));
        if (board.size() > entries.size())
            throw new Unusable("/kinerja.csv is true for entries that were not fetched.");
        var fold = new BoardFold(report);
        var tree = new GrowingRoot();
        for (int index = 0; index < board.size(); index++) {
            tree.add(Hash.leaf(entries.get(index)));
            fold.read(index, entries.get(index));
        }
        if (!tree.root().base64().equals(board.root()))
            report.finding("/kinerja.csv names another root than the first %d entries give.", board.size());
        board.compare(fold, report);
        report.fact(
                "Board of %s: %d lines computed from %d entries.",
                board.day(), board.lines().size(), board.size());
        report.fact("Cases with nothing after their receipt: %d.", fold.silent());
    }
}
