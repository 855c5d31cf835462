package id.go.bantenprov.egov.casework.decide;

import id.go.bantenprov.egov.agency.PositionHolder;
import id.go.bantenprov.egov.agency.Positions;
import id.go.bantenprov.egov.casework.model.Application;
import id.go.bantenprov.egov.casework.model.CaseDocuments;
import id.go.bantenprov.egov.casework.model.CaseDocuments.CaseDocument;
import id.go.bantenprov.egov.casework.model.Terms;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether a letter names somebody as its signer who holds the position no longer, so that another has to be made. */
@Component
class NamedHolders {
    private final CaseDocuments documents;
    private final Positions positions;

    NamedHolders(CaseDocuments documents, Positions positions) {
        this.documents = documents;
        this.positions = positions;
    }

    /** The name of that person; empty where the letter names who holds the position today, or nobody does. */
    Optional<String> former(Application application, Terms terms) {
        var holds = positions
                .holderOn(terms.route().signature().position(), terms.today())
                .map(PositionHolder::official);
        return holds.flatMap(holder -> documents
                .find(application.id())
                .filter(document -> !document.holder().equals(holder))
                .map(CaseDocument::holderName));
    }
}
