package id.go.bantenprov.egov.ledger.sequence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;

/** Packs news into the payloads that PostgreSQL takes, which must stay below 8,000 bytes. */
final class Announcement {
    private static final int MOST_BYTES = 7_999;

    private Announcement() {}

    /** JSON arrays that together hold all elements in their order. @param news JSON values, each far below 8,000 bytes */
    static List<String> split(List<String> news) {
        var payloads = new ArrayList<String>();
        var open = new StringBuilder();
        int bytes = 0;
        for (var element : news) {
            int more = element.getBytes(UTF_8).length + 1;
            if (bytes + more + 1 > MOST_BYTES) {
                payloads.add("[" + open + "]");
                open.setLength(0);
                bytes = 0;
            }
            open.append(open.isEmpty() ? "" : ",").append(element);
            bytes += more;
        }
        if (!open.isEmpty()) payloads.add("[" + open + "]");
        return payloads;
    }
}
