package id.go.bantenprov.egov.casework.apply;

import static java.util.stream.Collectors.toUnmodifiableSet;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.model.Application;
import id.go.bantenprov.egov.casework.model.Attachments;
import id.go.bantenprov.egov.casework.model.Attachments.Attachment;
import id.go.bantenprov.egov.casework.model.CaseContents;
import id.go.bantenprov.egov.casework.model.CaseContents.Contents;
import id.go.bantenprov.egov.catalogue.Catalogue;
import id.go.bantenprov.egov.catalogue.FormText;
import id.go.bantenprov.egov.document.FileId;
import id.go.bantenprov.egov.document.StoredFiles;
import id.go.bantenprov.egov.form.FileRef;
import id.go.bantenprov.egov.form.PageState;
import id.go.bantenprov.egov.form.PageState.Asked;
import id.go.bantenprov.egov.form.Settled;
import id.go.bantenprov.egov.form.Value;
import id.go.bantenprov.egov.identity.Identities;
import id.go.bantenprov.egov.identity.Nik;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.web.Language;
import id.go.bantenprov.egov.web.Texts;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes the view of what was sent, in the words of the page that checked it. */
@Component
class SaidViews {
    private final CaseContents contents;
    private final Attachments attachments;
    private final StoredFiles files;
    private final Catalogue catalogue;
    private final Identities identities;
    private final CheckViews checks;
    private final Texts texts;

    SaidViews(
            CaseContents contents,
            Attachments attachments,
            StoredFiles files,
            Catalogue catalogue,
            Identities identities,
            CheckViews checks,
            Texts texts) {
        this.contents = contents;
        this.attachments = attachments;
        this.files = files;
        this.catalogue = catalogue;
        this.identities = identities;
        this.checks = checks;
        this.texts = texts;
    }

    SaidView view(Resident resident, Application application, Language language) {
        return new SaidView(
                application.number().text(),
                catalogue.version(application.filed().service()).name().in(language),
                contents.open(application)
                        .map(opened -> sections(resident, application, opened, language))
                        .orElse(List.of()));
    }

    private List<SaidView.Section> sections(
            Resident resident, Application application, Contents opened, Language language) {
        var form = catalogue.version(application.filed().service()).form();
        var kept = kept(application);
        var pages = form.evaluate(opened.answers(), opened.answeredOn()).pages().stream()
                .filter(page -> !page.asked().isEmpty())
                .map(page -> section(page, application.number(), kept, language));
        return Stream.concat(Stream.of(applicant(resident, opened, language)), pages)
                .toList();
    }

    private Set<FileId> kept(Application application) {
        var attached =
                attachments.of(application.id()).stream().map(Attachment::file).toList();
        return files.existing(attached).stream().collect(toUnmodifiableSet());
    }

    private SaidView.Section applicant(Resident resident, Contents opened, Language language) {
        return new SaidView.Section(
                texts.text(language, "casework.apply.said.applicant"),
                List.of(
                        new SaidView.Answered(
                                texts.text(language, "casework.apply.said.name"),
                                List.of(opened.applicantName()),
                                List.of()),
                        new SaidView.Answered(
                                "NIK",
                                identities.nik(resident.id()).stream()
                                        .map(Nik::masked)
                                        .toList(),
                                List.of())));
    }

    private SaidView.Section section(PageState page, ApplicationNumber number, Set<FileId> kept, Language language) {
        return new SaidView.Section(
                FormText.of(page.page().title()).in(language),
                page.asked().stream()
                        .map(asked -> answered(asked, number, kept, language))
                        .toList());
    }

    private SaidView.Answered answered(Asked asked, ApplicationNumber number, Set<FileId> kept, Language language) {
        var label = FormText.of(asked.question().label()).in(language);
        if (!(asked.settled() instanceof Settled.Known(Value.Files(var handedIn))))
            return new SaidView.Answered(label, checks.lines(asked, language), List.of());
        return new SaidView.Answered(
                label,
                List.of(),
                files(handedIn, "/permohonan/" + number, file -> kept.contains(new FileId(file.id()))));
    }

    /** @param owner address of the draft or application to which they belong @param isKept or only the digest is */
    static List<SaidView.File> files(List<FileRef> files, String owner, Predicate<FileRef> isKept) {
        return files.stream()
                .map(file -> new SaidView.File(
                        file.name(), file.sizeBytes(), isKept.test(file) ? owner + "/berkas/" + file.id() : null))
                .toList();
    }
}
