package id.go.bantenprov.egov.identity.register;

import id.go.bantenprov.egov.identity.OpenResidentAccount;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.identity.Stranger;
import id.go.bantenprov.egov.identity.model.ConfirmationCode;
import id.go.bantenprov.egov.identity.model.PendingRegistrations;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the account when the code is typed. A wrong code, one too old and one never sent are told alike. */
@Service
class ConfirmRegistration {
    private final PendingRegistrations pending;
    private final OpenResidentAccount openAccount;

    ConfirmRegistration(PendingRegistrations pending, OpenResidentAccount openAccount) {
        this.pending = pending;
        this.openAccount = openAccount;
    }

    /** @return the new resident; empty if the code is not good */
    @Transactional
    public Optional<Resident> handle(Stranger stranger, UUID request, String typed) {
        return pending.open(request, ConfirmationCode.typed(typed)).flatMap(registration -> {
            pending.delete(request);
            return openAccount.handle(
                    stranger,
                    new OpenResidentAccount.Command(
                            registration.name(),
                            registration.nik(),
                            registration.email(),
                            registration.password(),
                            registration.language()));
        });
    }
}
