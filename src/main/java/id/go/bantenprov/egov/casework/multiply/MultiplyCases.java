package id.go.bantenprov.egov.casework.multiply;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.model.VerificationToken;
import id.go.bantenprov.egov.casework.multiply.CopiedCase.CopiedLetter;
import id.go.bantenprov.egov.casework.multiply.ToldCase.ToldLetter;
import id.go.bantenprov.egov.document.Sha256;
import id.go.bantenprov.egov.ledger.CaseTag;
import id.go.bantenprov.egov.ledger.Ledger;
import id.go.bantenprov.egov.vault.Vault;
import id.go.bantenprov.egov.web.EgovSettings;
import id.go.bantenprov.egov.web.Time;
import id.go.bantenprov.egov.web.Uuid7;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes a further case of each of some that were told by deeds: in the same state after the same history, but with its own
 * number, key, letter and entries in the log, whose salts nobody else has. Files are not copied.
 */
@Service
public class MultiplyCases {
    /**
     * @param originals each at most once
     * @param digest of what stands for the letter of an application
     */
    public record Command(List<ApplicationNumber> originals, Function<ApplicationNumber, Sha256> digest) {}

    private final EgovSettings settings;
    private final ToldCases told;
    private final CopiedRows rows;
    private final LetterNumbers letterNumbers;
    private final Ledger ledger;
    private final Vault vault;
    private final Clock clock;

    MultiplyCases(
            EgovSettings settings,
            ToldCases told,
            CopiedRows rows,
            LetterNumbers letterNumbers,
            Ledger ledger,
            Vault vault,
            Clock clock) {
        this.settings = settings;
        this.told = told;
        this.rows = rows;
        this.letterNumbers = letterNumbers;
        this.ledger = ledger;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * All statements see the originals as they were at the first, whoever works on one meanwhile.
     *
     * @return how many were copied: all but those that may not be
     * @throws IllegalStateException outside a demonstration
     */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public int handle(Time time, Command command) {
        if (!settings.demo()) throw new IllegalStateException("Only the cases of a demonstration are multiplied");
        var originals = told.read(command.originals());
        if (originals.isEmpty()) return 0;
        var copies = copies(originals, command.digest());
        rows.insert(copies);
        rows.state(
                copies,
                ledger.appendAll(copies.stream()
                        .flatMap(copy -> copy.original().entries().stream().map(entry -> entry.of(copy)))
                        .toList()));
        return copies.size();
    }

    private List<CopiedCase> copies(List<ToldCase> originals, Function<ApplicationNumber, Sha256> digest) {
        var numbers = rows.freeNumbers(originals.stream().map(ToldCase::year).toList());
        var keys = vault.newDataKeys(originals.size());
        var letters = letterNumbers.reserve(originals);
        var copies = new ArrayList<CopiedCase>(originals.size());
        for (int i = 0; i < originals.size(); i++) {
            var original = originals.get(i);
            var number = numbers.get(i);
            var letter = letter(original.letter(), letters.get(i), digest.apply(number));
            copies.add(new CopiedCase(
                    original, Uuid7.next(clock), Uuid7.next(clock), number, CaseTag.draw(), keys.get(i), letter));
        }
        return copies;
    }

    private static @Nullable CopiedLetter letter(@Nullable ToldLetter original, int seq, Sha256 digest) {
        return original == null
                ? null
                : new CopiedLetter(seq, original.numbered(seq), VerificationToken.draw(), digest.hex());
    }
}
