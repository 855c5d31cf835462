package id.go.bantenprov.egov.identity;

import id.go.bantenprov.egov.web.Localized;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All that any module keeps about a resident. */
@Component
public class OwnData {
    private final ObjectProvider<PersonalData> keepers;

    OwnData(ObjectProvider<PersonalData> keepers) {
        this.keepers = keepers;
    }

    public Map<String, Object> export(Resident resident) {
        var sections = new LinkedHashMap<String, Object>();
        keepers.orderedStream().forEach(keeper -> sections.put(keeper.section(), keeper.export(resident.id())));
        return sections;
    }

    /** Why the account cannot be erased yet. */
    public List<Localized> stillNeeded(Resident resident) {
        return keepers.orderedStream()
                .flatMap(keeper -> keeper.stillNeeded(resident.id()).stream())
                .toList();
    }

    /** What stays of a resident once the account is erased. */
    public List<Localized> leaves() {
        return keepers.orderedStream()
                .flatMap(keeper -> keeper.leaves().stream())
                .toList();
    }

    public void erase(Resident resident) {
        keepers.orderedStream().forEach(keeper -> keeper.erase(resident.id()));
    }
}
