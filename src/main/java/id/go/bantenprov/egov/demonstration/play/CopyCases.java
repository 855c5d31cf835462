package id.go.bantenprov.egov.demonstration.play;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.multiply.MultiplyCases;
import id.go.bantenprov.egov.demonstration.model.Seedings;
import id.go.bantenprov.egov.web.Time;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Copies some cases and remembers it, both or neither. */
@Service
class CopyCases {
    private final MultiplyCases multiplyCases;
    private final Seedings seedings;

    CopyCases(MultiplyCases multiplyCases, Seedings seedings) {
        this.multiplyCases = multiplyCases;
        this.seedings = seedings;
    }

    /** @return how many were copied; fewer than asked for if some may no longer be */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public int handle(Time time, List<ApplicationNumber> originals) {
        var copied = multiplyCases.handle(time, new MultiplyCases.Command(originals, Letters::digest));
        seedings.addCopied(copied);
        return copied;
    }
}
