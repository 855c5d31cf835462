package id.go.bantenprov.egov.catalogue;

import id.go.bantenprov.egov.agency.UnitCode;
import id.go.bantenprov.egov.web.Localized;
import java.util.List;

/** Something residents can get from the province, here or at another address. */
public sealed interface PublicService permits OnlineService, ExternalService {
    ServiceCode code();

    /** The last part of its address, for example {@code surat-keterangan-penelitian}. */
    String slug();

    Localized name();

    /** One sentence: what it is and who needs it. */
    Localized summary();

    /** The agency, or the bureau of the regional secretariat, that answers for it. */
    UnitCode owner();

    /** Words residents search by besides the name, in both languages. */
    List<String> keywords();

    /** Needs on the home page under which it stands. */
    List<LifeEvent> lifeEvents();

    List<Audience> audiences();

    /** For whom a service is. */
    enum Audience {
        PERSON,
        BUSINESS,
        ORGANISATION
    }
}
