package id.go.bantenprov.egov.casework.desk;

import id.go.bantenprov.egov.agency.UnitCode;
import id.go.bantenprov.egov.catalogue.OnlineService;
import id.go.bantenprov.egov.web.NotFound;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which files a queue shows. It stands whole in the address, so that a view can be kept as a bookmark.
 *
 * @param service code of a service; null for all
 * @param state name of a state of work; null for all
 * @param office whose files alone are shown, whoever's they are else; null for no office in particular
 */
public record QueueFilter(
        Whose whose,
        Show show,
        @Nullable String service,
        @Nullable String state,
        @Nullable Office office) {
    /** Says that nobody in particular works on a file. */
    static final String NOBODY = "belum";

    /**
     * An office that has files in its hands.
     *
     * @param place unit or position by its code, which has the form of a unit's
     * @param officer account of whoever works on them, or {@link #NOBODY}; null for all
     */
    public record Office(String place, @Nullable String officer) {}

    QueueFilter(Whose whose, Show show, @Nullable String service, @Nullable String state) {
        this(whose, show, service, state, null);
    }

    /** Whose files. */
    public enum Whose {
        MINE("saya"),
        UNIT("unit"),
        AGENCY("instansi");

        private final String code;

        Whose(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /** Which of them; each has its own day to order by. */
    public enum Show {
        ALL("semua", "due"),
        LATE("terlambat", "due"),
        TODAY("hari-ini", "due"),
        /** The next working day. Its word stays in addresses, for bookmarks; programs say {@code NEXT}. */
        NEXT("besok", "due"),
        WEEK("sampai-jumat", "due"),
        AWAITING("menunggu", "answer_by"),
        ASSESSING("kajian", "due"),
        ENDED("selesai", "ended_on");

        private final String code;
        private final String day;

        Show(String code, String day) {
            this.code = code;
            this.day = day;
        }

        public String code() {
            return code;
        }

        /** The column by which its rows stand in order. */
        String day() {
            return day;
        }

        /** Whether an office has all it shows in its hands, each at a step; what is not is all in one state. */
        public boolean inHand() {
            return this != AWAITING && this != ASSESSING && this != ENDED;
        }
    }

    /** The place of a row in the order of a queue. */
    record Cursor(LocalDate day, UUID id) {
        private static final UUID BEFORE_ALL = new UUID(0, 0);
        static final Cursor BEGINNING = new Cursor(LocalDate.EPOCH, BEFORE_ALL);
        static final Cursor END = new Cursor(LocalDate.of(9999, 12, 31), BEFORE_ALL);
        private static final Pattern TEXT = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})_([0-9a-f-]{36})");

        /** @throws NotFound if it was made up */
        static Cursor parse(@Nullable String text) {
            if (text == null || text.isEmpty()) return BEGINNING;
            var match = TEXT.matcher(text);
            if (!match.matches()) throw new NotFound("cursor");
            try {
                return new Cursor(LocalDate.parse(match.group(1)), UUID.fromString(match.group(2)));
            } catch (RuntimeException _) {
                throw new NotFound("cursor");
            }
        }

        Cursor notBefore(LocalDate first) {
            return day.isBefore(first) ? new Cursor(first, BEFORE_ALL) : this;
        }

        String text() {
            return day + "_" + id;
        }
    }

    /** What an address asks for; what is not understood, or cannot be, counts as not asked for. */
    static QueueFilter of(
            @Nullable String whose, @Nullable String show, @Nullable String service, @Nullable String state) {
        var shown = Arrays.stream(Show.values())
                .filter(each -> each.code.equals(show))
                .findFirst()
                .orElse(Show.ALL);
        return new QueueFilter(
                Arrays.stream(Whose.values())
                        .filter(each -> each.code.equals(whose))
                        .findFirst()
                        .orElse(Whose.UNIT),
                shown,
                blankToNull(service),
                shown.inHand() ? blankToNull(state) : null);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    /** A service that cannot occur in the queue counts as not asked for. */
    QueueFilter among(List<OnlineService> services) {
        var occurs = services.stream().anyMatch(each -> each.code().value().equals(service));
        return occurs ? this : new QueueFilter(whose, show, null, state, office);
    }

    QueueFilter showing(Show other) {
        return other.inHand()
                ? new QueueFilter(whose, other, service, state, office)
                : new QueueFilter(whose, other, service, null);
    }

    QueueFilter within(Whose other) {
        return new QueueFilter(other, show, service, state);
    }

    /** In the hands of one office; of what none has in its hands, that counts as not asked for. */
    public QueueFilter at(@Nullable String place, @Nullable String officer) {
        var asked = place != null && show.inHand() ? UnitCode.parse(place) : Optional.<UnitCode>empty();
        var office = asked.map(code -> new Office(code.value(), blankToNull(officer)));
        return new QueueFilter(whose, show, service, state, office.orElse(null));
    }

    /** The address that shows this. */
    public String address() {
        return builder().build().toUriString();
    }

    String addressAfter(Cursor cursor) {
        return builder().queryParam("after", cursor.text()).build().toUriString();
    }

    private UriComponentsBuilder builder() {
        var address = UriComponentsBuilder.fromPath("/kerja").queryParam("milik", whose.code);
        if (show != Show.ALL) address.queryParam("saring", show.code);
        if (service != null) address.queryParam("layanan", service);
        if (state != null) address.queryParam("tahap", state);
        if (office != null) address.queryParam("tempat", office.place());
        if (office != null && office.officer() != null) address.queryParam("petugas", office.officer());
        return address;
    }
}
