package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.casework.model.Application;
import id.go.bantenprov.egov.casework.model.ApplicationState.AwaitingApplicant;
import id.go.bantenprov.egov.casework.model.CaseContents;
import id.go.bantenprov.egov.catalogue.Catalogue;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Opens the corrections of an application that waits for its applicant. */
@Component
class OpenCorrections {
    private final CaseContents contents;
    private final CorrectionDrafts drafts;
    private final Catalogue catalogue;

    OpenCorrections(CaseContents contents, CorrectionDrafts drafts, Catalogue catalogue) {
        this.contents = contents;
        this.drafts = drafts;
        this.catalogue = catalogue;
    }

    /** @return empty if nothing is asked of the applicant */
    Optional<OpenCorrection> of(Application application) {
        if (!(application.state() instanceof AwaitingApplicant waiting)) return Optional.empty();
        var service = catalogue.version(application.filed().service());
        return contents.open(application)
                .map(opened ->
                        new OpenCorrection(application, waiting, service, opened, drafts.of(application, opened)));
    }
}
