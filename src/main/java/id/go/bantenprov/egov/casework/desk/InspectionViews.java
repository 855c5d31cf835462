package id.go.bantenprov.egov.casework.desk;

import id.go.bantenprov.egov.casework.ApplicationId;
import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.desk.InspectedFiles.InspectedFile;
import id.go.bantenprov.egov.casework.desk.InspectionView.Looked;
import id.go.bantenprov.egov.casework.desk.InspectionView.Looks;
import id.go.bantenprov.egov.catalogue.Catalogue;
import id.go.bantenprov.egov.catalogue.OnlineService;
import id.go.bantenprov.egov.catalogue.ServiceCode;
import id.go.bantenprov.egov.catalogue.ServiceVersion;
import id.go.bantenprov.egov.identity.AccessRecords;
import id.go.bantenprov.egov.identity.Look;
import id.go.bantenprov.egov.identity.LookTaken;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.identity.Part;
import id.go.bantenprov.egov.identity.ResidentId;
import id.go.bantenprov.egov.web.Cursor;
import id.go.bantenprov.egov.web.Language;
import id.go.bantenprov.egov.web.NotFound;
import id.go.bantenprov.egov.web.Texts;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts together what an inspector reads. That is a look too, and recorded before it is read. */
@Component
class InspectionViews {
    private static final String INSPECTING = "casework.desk.look.inspecting";
    private static final int SHOWN = 50;

    private final InspectedFiles files;
    private final FileHistory history;
    private final HistoryWords words;
    private final StateWords states;
    private final AccessRecords accessRecords;
    private final Catalogue catalogue;
    private final Texts texts;

    InspectionViews(
            InspectedFiles files,
            FileHistory history,
            HistoryWords words,
            StateWords states,
            AccessRecords accessRecords,
            Catalogue catalogue,
            Texts texts) {
        this.files = files;
        this.history = history;
        this.words = words;
        this.states = states;
        this.accessRecords = accessRecords;
        this.catalogue = catalogue;
        this.texts = texts;
    }

    /** @param looks after which one the looks go on @param attempts after which one the attempts do */
    InspectionView of(Officer inspector, ApplicationNumber number, Cursor looks, Cursor attempts, Language language) {
        var file = files.find(number).orElseThrow(() -> new NotFound(number));
        if (file.applicant() != null) {
            var subject = new ResidentId(file.applicant());
            accessRecords.record(inspector, new Look(subject, number.text(), Part.FILE, INSPECTING));
        }
        var service = service(file);
        return new InspectionView(
                number.text(),
                service.name().in(language),
                states.of(file.state(), file.proposed(), language),
                history.steps(new ApplicationId(file.id())).reversed().stream()
                        .map(step -> words.happened(step, service, language))
                        .toList(),
                listed(accessRecords.looks(number.text(), looks, SHOWN + 1), language),
                listed(accessRecords.attempts(number.text(), attempts, SHOWN + 1), language));
    }

    private Looks listed(List<LookTaken> found, Language language) {
        var shown = found.stream().limit(SHOWN).toList();
        var next = found.size() > SHOWN
                ? new Cursor(shown.getLast().lastAt(), shown.getLast().id())
                : null;
        return new Looks(
                shown.stream().map(look -> looked(look, language)).toList(), next == null ? null : next.text());
    }

    private OnlineService service(InspectedFile file) {
        var version = new ServiceVersion(new ServiceCode(file.service()), file.serviceVersion());
        return catalogue.version(version);
    }

    private Looked looked(LookTaken look, Language language) {
        return new Looked(
                look.name(),
                look.position().in(language),
                texts.text(language, look.part().key()),
                look.refused() ? "–" : texts.text(language, look.purpose()),
                look.lastAt(),
                look.looks());
    }
}
