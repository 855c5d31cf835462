package id.go.bantenprov.egov.document.intake;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

/**
 * Finds what in a PDF acts by itself, calls another program, plays, carries files, or is a form within the form. Links
 * that a person clicks, and a first view on opening, are none of these.
 */
final class ActivePdfParts {
    private static final int MOST_DEPTH = 100;

    /** Keys that mean one of these wherever they stand. */
    private static final Set<String> KEYS =
            Set.of("JS", "AA", "XFA", "EF", "EmbeddedFiles", "RichMediaContent", "RichMediaSettings", "Collection");

    /** Kinds of action, by {@code /S}. */
    private static final Set<String> ACTIONS = Set.of(
            "JavaScript",
            "Launch",
            "SubmitForm",
            "ImportData",
            "GoToE",
            "Rendition",
            "Movie",
            "Sound",
            "RichMediaExecute");

    /** Kinds of annotation, by {@code /Subtype}, and of stream, by {@code /Type}. */
    private static final Set<String> PARTS =
            Set.of("RichMedia", "FileAttachment", "Screen", "Movie", "Sound", "3D", "EmbeddedFile");

    private static final COSName GO_TO = COSName.getPDFName("GoTo");

    private ActivePdfParts() {}

    /** The name of the first one in any object of the document, whether a page shows it or not. */
    static Optional<String> firstIn(COSDocument document) {
        var objects = document.getXrefTable().keySet().stream()
                .map(key -> document.getObjectFromPool(key).getObject());
        return Stream.concat(Stream.<COSBase>of(document.getTrailer()), objects)
                .flatMap(object -> in(object, 0).stream())
                .findFirst();
    }

    /** References are not followed: what they lead to is an object of its own. */
    private static Optional<String> in(COSBase object, int depth) {
        if (depth > MOST_DEPTH) return Optional.of("nested");
        return switch (object) {
            case COSObject _ -> Optional.empty();
            case COSDictionary dictionary -> own(dictionary).or(() -> inAny(dictionary.getValues(), depth + 1));
            case COSArray array -> inAny(array, depth + 1);
            case null, default -> Optional.empty();
        };
    }

    private static Optional<String> inAny(Iterable<? extends COSBase> objects, int depth) {
        for (var object : objects) {
            var found = in(object, depth);
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    private static Optional<String> own(COSDictionary dictionary) {
        return Stream.of(
                        dictionary.keySet().stream().map(COSName::getName).filter(KEYS::contains),
                        named(dictionary, COSName.S, ACTIONS),
                        named(dictionary, COSName.SUBTYPE, PARTS),
                        named(dictionary, COSName.TYPE, PARTS),
                        opening(dictionary))
                .flatMap(found -> found)
                .findFirst();
    }

    private static Stream<String> named(COSDictionary dictionary, COSName key, Set<String> names) {
        return dictionary.getDictionaryObject(key) instanceof COSName name && names.contains(name.getName())
                ? Stream.of(name.getName())
                : Stream.empty();
    }

    /** Opening may lead to a page of the same document and to nothing else, also not after it. */
    private static Stream<String> opening(COSDictionary catalog) {
        return switch (catalog.getDictionaryObject(COSName.OPEN_ACTION)) {
            case null -> Stream.empty();
            case COSArray _ -> Stream.empty();
            case COSDictionary action when onlyGoesToAPage(action) -> Stream.empty();
            default -> Stream.of("OpenAction");
        };
    }

    private static boolean onlyGoesToAPage(COSDictionary action) {
        return GO_TO.equals(action.getDictionaryObject(COSName.S)) && !action.containsKey(COSName.NEXT);
    }
}
