package id.go.bantenprov.egov.casework.desk;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.CaseContents;
import id.go.bantenprov.egov.casework.model.Correction;
import id.go.bantenprov.egov.casework.model.InForce;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.web.Language;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whether what a program asks to be corrected is part of the file, for grounds of the service's list that fit it. */
@Component
class CorrectionItems {
    private final Applications applications;
    private final CaseContents contents;
    private final InForce inForce;

    CorrectionItems(Applications applications, CaseContents contents, InForce inForce) {
        this.applications = applications;
        this.contents = contents;
        this.inForce = inForce;
    }

    boolean fit(Officer officer, ApplicationNumber number, List<Correction> items) {
        var application = applications.read(officer, number);
        var terms = inForce.termsToShow(application);
        return contents.open(application)
                .map(opened -> Correctable.of(terms, opened.answers(), "", Language.INDONESIAN))
                .filter(correctables -> CorrectionForm.fits(items, correctables, terms.service()))
                .isPresent();
    }
}
