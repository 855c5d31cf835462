package id.go.bantenprov.egov.document;

import java.util.List;

/**
 * What a letter of an agency says, as its font can write it. It carries no date: the date is the signature's.
 * @param agency its full name
 * @param address one line
 * @param number the document number
 * @param title what the letter is; also the title of the file
 * @param position title of the signing position
 * @param holder name of the person in it
 * @param verificationUrl where anybody can check the letter; printed and as a QR code
 */
public record Letter(
        String agency,
        String address,
        String number,
        String title,
        List<Block> body,
        String position,
        String holder,
        String verificationUrl,
        Standing standing) {

    public Letter {
        agency = LetterFont.written(agency);
        address = LetterFont.written(address);
        number = LetterFont.written(number);
        title = LetterFont.written(title);
        position = LetterFont.written(position);
        holder = LetterFont.written(holder);
    }

    /** Whether the letter means anything. */
    public enum Standing {
        OFFICIAL,
        /** Made by a demonstration: every page says so. */
        DEMONSTRATION
    }

    /** A part of the body, from top to bottom. */
    public sealed interface Block {
        record Paragraph(String text) implements Block {
            public Paragraph {
                text = LetterFont.written(text);
            }
        }

        /** What the letter is about, as a table of two columns. */
        record Facts(List<Fact> facts) implements Block {}

        /** An explanation in the reader's language, which the law does not ask for. @param language as {@code en} */
        record Explanation(String language, String text) implements Block {
            public Explanation {
                text = LetterFont.written(text);
            }
        }
    }

    public record Fact(String label, String value) {
        public Fact {
            label = LetterFont.written(label);
            value = LetterFont.written(value);
        }
    }
}
