package id.go.bantenprov.egov.document.intake;

import id.go.bantenprov.egov.document.FileType;
import java.text.Normalizer;
import java.util.Locale;

/** The harmless form of the name a client gave to a file. */
public final class DisplayName {
    private static final int MOST_CHARACTERS = 120;

    private DisplayName() {}

    /**
     * Drops folders, control and direction marks and leading dots, replaces what file systems refuse, and lets the name
     * end with the extension of what the file is, so that {@code foto.exe} becomes {@code foto.exe.jpg}.
     * @return 1 to 120 characters; {@code berkas} and the extension if nothing is left
     */
    public static String of(String clientName, FileType type) {
        var lastPart = clientName.substring(Math.max(clientName.lastIndexOf('/'), clientName.lastIndexOf('\\')) + 1);
        var visible = Normalizer.normalize(lastPart, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]", "")
                .replaceAll("[<>:\"|?*]", "_")
                .replaceAll("\\p{Z}+", " ")
                .replaceFirst("^[. ]+", "");
        var extension = "." + type.extension();
        var stem = withoutExtension(visible, type).strip();
        return cut(stem.isEmpty() ? "berkas" : stem, MOST_CHARACTERS - extension.length()) + extension;
    }

    private static String withoutExtension(String name, FileType type) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith("." + type.extension()))
            return name.substring(0, name.length() - type.extension().length() - 1);
        return type == FileType.JPEG && lower.endsWith(".jpeg") ? name.substring(0, name.length() - 5) : name;
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) return text;
        var end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end);
    }
}
