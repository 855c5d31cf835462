package id.go.bantenprov.egov.casework.decide;

import id.go.bantenprov.egov.agency.Agencies;
import id.go.bantenprov.egov.agency.Positions;
import id.go.bantenprov.egov.casework.model.Application;
import id.go.bantenprov.egov.casework.model.CaseDocuments;
import id.go.bantenprov.egov.casework.model.CaseDocuments.CaseDocument;
import id.go.bantenprov.egov.casework.model.InForce;
import id.go.bantenprov.egov.web.Time;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives the letter of a case its number, token and signer of today, before it is rendered. */
@Service
public class ReserveDocument {
    private final CaseDocuments documents;
    private final Agencies agencies;
    private final Positions positions;
    private final InForce inForce;

    ReserveDocument(CaseDocuments documents, Agencies agencies, Positions positions, InForce inForce) {
        this.documents = documents;
        this.agencies = agencies;
        this.positions = positions;
        this.inForce = inForce;
    }

    @Transactional
    public CaseDocument handle(Time time, Application application) {
        var terms = inForce.termsToShow(application);
        var code = terms.route().signature().position();
        var position = agencies.find(code).orElseThrow();
        var holder = positions
                .holderOn(code, terms.today())
                .orElseThrow(() -> new IllegalStateException("Nobody holds " + code + " today"));
        return documents.reserve(
                application.id(),
                application.filed().owner().value(),
                terms.service().numbering(),
                position,
                holder,
                terms.today());
    }
}
