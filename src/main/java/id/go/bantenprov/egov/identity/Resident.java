package id.go.bantenprov.egov.identity;

import id.go.bantenprov.egov.web.Language;
import id.go.bantenprov.egov.web.Localized;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A resident who acts.
 *
 * @param chosenLanguage the language of the account, if one was chosen
 */
public record Resident(ResidentId id, String name, @Nullable Language chosenLanguage) implements Person {
    private static final Localized ROLE = new Localized("Warga", "Resident");

    public Resident(ResidentId id, String name) {
        this(id, name, null);
    }

    @Override
    public UUID account() {
        return id.value();
    }

    @Override
    public Localized role() {
        return ROLE;
    }

    @Override
    public boolean staff() {
        return false;
    }

    @Override
    public boolean leads() {
        return false;
    }

    @Override
    public boolean governs() {
        return false;
    }

    @Override
    public boolean worksOnFiles() {
        return false;
    }

    @Override
    public boolean administers() {
        return false;
    }

    @Override
    public Optional<Language> language() {
        return Optional.ofNullable(chosenLanguage);
    }
}
