package id.go.bantenprov.egov.identity;

import id.go.bantenprov.egov.identity.model.Accounts;
import id.go.bantenprov.egov.identity.model.Residents;
import id.go.bantenprov.egov.web.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An officer has compared the KTP with the NIK that was typed and the name beside it. Until then a NIK is only declared.
 * Two who confirm the same NIK at once come one after the other, so that the second hears of the first. So do this and a
 * change of the name, which makes the NIK a claim again: either this hears of the new name, or that undoes this.
 */
@Service
public class ConfirmIdentity {
    private final Accounts accounts;
    private final Residents residents;

    ConfirmIdentity(Accounts accounts, Residents residents) {
        this.accounts = accounts;
        this.residents = residents;
    }

    /**
     * @param name that was compared, which the account may have no more
     * @throws NotFound if there is no such resident
     */
    @Transactional
    public KtpComparison handle(Officer officer, ResidentId resident, String name) {
        var nik = residents.nik(resident).orElseThrow(() -> new NotFound(resident));
        residents.holdClaimants(nik);
        var account = accounts.find(resident.value()).orElseThrow(() -> new NotFound(resident));
        if (!account.name().equals(name)) return new KtpComparison.OtherName();
        if (residents.isConfirmed(resident)) return new KtpComparison.ConfirmedBefore();
        var other = residents.confirmedHolder(nik);
        if (other.isPresent()) return new KtpComparison.HeldByAnother(other.get());
        residents.confirm(resident, officer.id());
        return new KtpComparison.Confirmed();
    }
}
