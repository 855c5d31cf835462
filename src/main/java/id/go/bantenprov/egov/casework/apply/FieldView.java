package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.region.PickerView;
import id.go.bantenprov.egov.web.Choice;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A question as a form page shows it, with what was answered so far. All words are in the reader's language. */
public sealed interface FieldView {
    Frame frame();

    /**
     * What every question has.
     *
     * @param name of the input and its id
     * @param label the question, saying so if it may be left empty
     * @param note where the answer comes from, if it was taken from the account and is still as it was there
     * @param error what is wrong
     * @param why why this is asked
     * @param heading whether the question is the heading of its page
     */
    record Frame(
            String name,
            String label,
            @Nullable String hint,
            @Nullable String note,
            @Nullable String error,
            List<String> why,
            boolean heading) {}

    /** @param prefix such as Rp; null for none */
    record Line(
            Frame frame,
            String value,
            int lengthMax,
            @Nullable String inputmode,
            @Nullable String prefix,
            @Nullable String width)
            implements FieldView {}

    record Lines(Frame frame, String value, int lengthMax) implements FieldView {}

    /** @param wrong the suffix of the input an error belongs to; empty for all three */
    record Day(Frame frame, String day, String month, String year, String wrong) implements FieldView {}

    /** One or more out of a list. */
    record Pick(Frame frame, Style style, List<Choice> choices, Set<String> picked) implements FieldView {
        public enum Style {
            RADIOS,
            /** For so many options that a list of them would be a page. */
            SELECT,
            CHECKBOXES
        }

        /** The one that is picked, or empty. */
        public String one() {
            return picked.stream().findFirst().orElse("");
        }
    }

    record Place(Frame frame, PickerView picker) implements FieldView {}

    /** @param lineError what is wrong with street and number; that of the region stands in the picker */
    record Address(
            Frame frame,
            PickerView picker,
            String line,
            @Nullable String lineError) implements FieldView {}

    /**
     * @param accept media types for the browser's chooser
     * @param limits which types, how large, how many, in words
     * @param full whether no more may be added
     * @param several whether more than one may be handed in
     */
    record Files(Frame frame, List<File> files, String accept, String limits, boolean full, boolean several)
            implements FieldView {}

    /** @param address where it is downloaded */
    record File(UUID id, String name, long sizeBytes, String address) {}

    /** Rows of the same questions. @param item what one is, within a sentence @param full whether no more may be added */
    record Rows(Frame frame, String item, List<Row> rows, boolean full, boolean removable) implements FieldView {}

    /** @param number as its inputs carry it @param title what it is, and which */
    record Row(int number, String title, List<FieldView> fields) {}

    record Agree(Frame frame, String text, boolean agreed) implements FieldView {}
}
