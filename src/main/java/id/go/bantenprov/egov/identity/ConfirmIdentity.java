package id.go.bantenprov.egov.identity;

import id.go.bantenprov.egov.identity.model.Residents;
import id.go.bantenprov.egov.web.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An officer has compared the KTP with the NIK that was typed. Until then a NIK is only declared. Two who confirm the
 * same NIK at once come one after the other, so that the second hears of the first.
 */
@Service
public class ConfirmIdentity {
    private final Residents residents;

    ConfirmIdentity(Residents residents) {
        this.residents = residents;
    }

    /** @throws NotFound if there is no such resident */
    @Transactional
    public KtpComparison handle(Officer officer, ResidentId resident) {
        var nik = residents.nik(resident).orElseThrow(() -> new NotFound(resident));
        residents.holdClaimants(nik);
        if (residents.isConfirmed(resident)) return new KtpComparison.ConfirmedBefore();
        var other = residents.confirmedHolder(nik);
        if (other.isPresent()) return new KtpComparison.HeldByAnother(other.get());
        residents.confirm(resident, officer.id());
        return new KtpComparison.Confirmed();
    }
}
