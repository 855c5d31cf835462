package id.go.bantenprov.egov.identity.account;

import id.go.bantenprov.egov.identity.PersonalData;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.web.Localized;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All that any module keeps about a resident. */
@Component
class OwnData {
    private final ObjectProvider<PersonalData> keepers;

    OwnData(ObjectProvider<PersonalData> keepers) {
        this.keepers = keepers;
    }

    Map<String, Object> export(Resident resident) {
        var sections = new LinkedHashMap<String, Object>();
        keepers.orderedStream().forEach(keeper -> sections.put(keeper.section(), keeper.export(resident.id())));
        return sections;
    }

    List<Localized> stillNeeded(Resident resident) {
        return keepers.orderedStream()
                .flatMap(keeper -> keeper.stillNeeded(resident.id()).stream())
                .toList();
    }

    List<Localized> leaves() {
        return keepers.orderedStream()
                .flatMap(keeper -> keeper.leaves().stream())
                .toList();
    }

    void erase(Resident resident) {
        keepers.orderedStream().forEach(keeper -> keeper.erase(resident.id()));
    }
}
