package id.go.bantenprov.egov.catalogue;

import id.go.bantenprov.egov.agency.UnitCode;
import id.go.bantenprov.egov.form.FormDefinition;
import id.go.bantenprov.egov.web.Localized;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A service one applies for here, in one of its versions.
 *
 * @param validFrom first day on which new applications come under this version
 * @param windows the days on which applications are taken, with a working day between one and the next; empty for always
 * @param knownBy the fact whose text tells applications of one person apart, such as the title of a research
 * @param grounds why a correction may be asked, the officer chooses one for each item; for every kind of item there is one
 * @param revocationGrounds why a result may be revoked
 * @param definitionSha256 digest of the file this version was read from
 */
public record OnlineService(
        ServiceCode code,
        String version,
        LocalDate validFrom,
        String slug,
        Localized name,
        Localized summary,
        UnitCode owner,
        List<String> keywords,
        List<LifeEvent> lifeEvents,
        List<Audience> audiences,
        Promise promise,
        List<Window> windows,
        Route route,
        FormDefinition form,
        Optional<String> knownBy,
        ServiceStandard standard,
        List<Ground> grounds,
        List<RevocationGround> revocationGrounds,
        DocumentNumbering numbering,
        DraftGrace draftGrace,
        String definitionSha256)
        implements PublicService {

    public ServiceVersion serviceVersion() {
        return new ServiceVersion(code, version);
    }

    /** Whether an application may be sent on this day; a draft may begin on any. */
    public boolean takesApplicationsOn(LocalDate day) {
        return windows.isEmpty() || windowOn(day).isPresent();
    }

    /**
     * The last day of the window to which an application belongs: what was sent on its last evening is received on a later day.
     *
     * @param received the counted day of receipt
     * @throws java.util.NoSuchElementException if no window had opened by then
     */
    public LocalDate windowClose(LocalDate received) {
        return windows.stream()
                .filter(window -> !window.open().isAfter(received))
                .max(Comparator.comparing(Window::open))
                .map(Window::close)
                .orElseThrow();
    }

    public Optional<Window> windowOn(LocalDate day) {
        return windows.stream().filter(window -> window.isOpenOn(day)).findFirst();
    }

    /**
     * A reason of the service's list for asking a correction, by which asking stays comparable.
     *
     * @param of what it can be a reason for; all of them where its file says nothing
     */
    public record Ground(String code, Localized text, List<Item> of) {
        /** What a correction is asked of; a question is one that the officer words. */
        public enum Item {
            FILE,
            FIELD,
            QUESTION
        }
    }

    /** A reason of the service's list for revoking a result, by which revoking stays comparable. */
    public record RevocationGround(String code, Localized text) {}

    /**
     * How documents are numbered: {@code {classification}/{seq}-{unit}/{year}}.
     *
     * @param classification of the archive code
     */
    public record DocumentNumbering(String classification, String unit) {}

    /**
     * How long a draft begun under the version before may still be sent under it.
     *
     * @param days 0 where the new version is mandatory at once
     */
    public record DraftGrace(int days) {}
}
