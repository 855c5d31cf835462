package id.go.bantenprov.egov.identity.account;

import id.go.bantenprov.egov.identity.AccessRecords;
import id.go.bantenprov.egov.identity.LookTaken;
import id.go.bantenprov.egov.identity.Passkey;
import id.go.bantenprov.egov.identity.Passkeys;
import id.go.bantenprov.egov.identity.PersonalData;
import id.go.bantenprov.egov.identity.ResidentId;
import id.go.bantenprov.egov.identity.model.Accounts;
import id.go.bantenprov.egov.identity.model.ApiToken;
import id.go.bantenprov.egov.identity.model.ApiTokens;
import id.go.bantenprov.egov.identity.model.Residents;
import id.go.bantenprov.egov.web.Cursor;
import id.go.bantenprov.egov.web.Localized;
import java.util.List;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The account itself. It is erased last, after all that hangs on it elsewhere. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class AccountData implements PersonalData {
    private static final int LOOKS_EXPORTED = 1_000;

    private final Accounts accounts;
    private final Residents residents;
    private final ApiTokens tokens;
    private final AccessRecords records;
    private final Passkeys passkeys;

    AccountData(Accounts accounts, Residents residents, ApiTokens tokens, AccessRecords records, Passkeys passkeys) {
        this.accounts = accounts;
        this.residents = residents;
        this.tokens = tokens;
        this.records = records;
        this.passkeys = passkeys;
    }

    @Override
    public String section() {
        return "account";
    }

    @Override
    public Map<String, Object> export(ResidentId resident) {
        var account = accounts.find(resident.value()).orElseThrow();
        List<Map<String, Object>> looks = records.lookedAt(resident, Cursor.TOP, LOOKS_EXPORTED).stream()
                .map(AccountData::look)
                .toList();
        return Map.of(
                "name", account.name(),
                "email", accounts.email(account.id()).text(),
                "nik", residents.nik(resident).orElseThrow().digits(),
                "nikConfirmed", residents.isConfirmed(resident),
                "tokens", tokens.of(account.id()).stream().map(ApiToken::label).toList(),
                "passkeys",
                        passkeys.of(account.id()).stream().map(Passkey::label).toList(),
                "looks", looks);
    }

    private static Map<String, Object> look(LookTaken look) {
        return Map.of(
                "by", look.name(),
                "position", look.position().id(),
                "part", look.part().name(),
                "firstAt", look.firstAt(),
                "lastAt", look.lastAt(),
                "looks", look.looks());
    }

    @Override
    public List<Localized> stillNeeded(ResidentId resident) {
        return List.of();
    }

    @Override
    public List<Localized> leaves() {
        return List.of(new Localized(
                "Catatan siapa yang membuka berkas Anda, untuk Inspektorat: dua tahun, tanpa nama dan NIK Anda.",
                "The record of who opened your files, for the inspectorate: two years, without your name and NIK."));
    }

    @Override
    public void erase(ResidentId resident) {
        passkeys.forget(resident.value());
        records.forgetWho(resident);
        accounts.delete(resident.value());
    }
}
