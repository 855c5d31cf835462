package id.go.bantenprov.egov.document;

import java.util.Set;

/** Why a file is not taken in; each carries what the person needs to do better. */
public sealed interface Refusal {
    record Empty() implements Refusal {}

    record TooLarge(long limitBytes) implements Refusal {}

    /** @param found the media type its content shows, whatever its name says */
    record WrongType(String found, Set<FileType> allowed) implements Refusal {}

    /** Another kind of file hides in front of or behind it. */
    record Polyglot() implements Refusal {}

    /** A PDF with a password, or with restrictions. */
    record Encrypted() implements Refusal {}

    /** A PDF that does something or carries something. @param what its name in the PDF, as {@code JavaScript} */
    record ActiveContent(String what) implements Refusal {}

    /** It cannot be read to the end, or has no page. */
    record Damaged() implements Refusal {}

    /** A picture, or one inside a PDF. @param limit the most pixels, width times height */
    record TooManyPixels(long limit) implements Refusal {}

    /** A PDF that unpacks to far more than it seems, or of far too many parts; a picture that takes far too long to draw. */
    record TooComplex() implements Refusal {}

    /** Not the person's fault: the file store is full. */
    record DiskFull() implements Refusal {}

    /** The file is good, but the person keeps as much as is allowed that is not sent. @param limitBytes of all of it */
    record NoRoom(long limitBytes) implements Refusal {}

    /** The file is good, but what it was to be part of was changed elsewhere since the person saw it. */
    record Stale() implements Refusal {}

    /** The file was not looked at: with it there would be more in this place than may be. @param most of them */
    record TooMany(int most) implements Refusal {}

    /** The file was not looked at: this person has handed in too many lately. @param minutes to wait */
    record TooOften(int minutes) implements Refusal {}
}
