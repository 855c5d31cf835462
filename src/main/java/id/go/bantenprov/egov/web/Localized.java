package id.go.bantenprov.egov.web;

/** One text in both languages. */
public record Localized(String id, String en) {
    public String in(Language language) {
        return language == Language.INDONESIAN ? id : en;
    }
}
