package id.go.bantenprov.egov.catalogue;

/** The needs by which residents look for services; the icon is a name in the sprite. */
public enum LifeEvent {
    EDUCATION("school"),
    WORK("work"),
    HEALTH("health"),
    VEHICLE("vehicle"),
    BUSINESS("business"),
    INFORMATION("info"),
    HELP("help");

    private final String icon;

    LifeEvent(String icon) {
        this.icon = icon;
    }

    public String icon() {
        return icon;
    }
}
