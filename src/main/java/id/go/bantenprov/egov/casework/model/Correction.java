package id.go.bantenprov.egov.casework.model;

import id.go.bantenprov.egov.catalogue.OnlineService.Ground;
import id.go.bantenprov.egov.catalogue.OnlineService.Ground.Item;
import id.go.bantenprov.egov.web.PlainText;
import java.util.List;

/**
 * One thing the applicant is asked to put right. Only what it names opens for editing.
 *
 * @param target the requirement or field, or for a clarification a number within the request
 * @param ground code of the service's list of grounds, one that fits the kind
 * @param text what is wrong and what helps, in the officer's words, 1 to 2,000 characters
 */
public record Correction(Kind kind, String target, String ground, String text) {
    public Correction {
        text = PlainText.of(text);
    }

    /** Those of a request, as its entry in the log proves them. */
    public static List<Correction> listOf(String items) {
        return StateJson.readCorrections(items);
    }

    /** What the applicant is to do. */
    public enum Kind {
        REPLACE_FILE(Item.FILE),
        CORRECT_FIELD(Item.FIELD),
        CLARIFY(Item.QUESTION);

        private final Item item;

        Kind(Item item) {
            this.item = item;
        }

        /** Whether it can be asked for this reason. */
        public boolean fits(Ground ground) {
            return ground.of().contains(item);
        }
    }
}
