package id.go.bantenprov.egov.identity;

import id.go.bantenprov.egov.web.Localized;

/** What a member of staff may do, always within the agency or unit it was given for. From least to most in the frame. */
public enum Role {
    /** Works on the files of a unit. */
    OFFICER("Petugas", "Officer"),
    /** Runs the system: services, people, calendars. Opens no files. */
    ADMINISTRATOR("Administrator", "Administrator"),
    /** Reads history and access records, no answers or files. */
    INSPECTOR("Pemeriksa", "Inspector"),
    /** Sees the whole province without persons. */
    LEADERSHIP("Pimpinan", "Leadership"),
    /** Leads an agency, or a unit if the role was given for one: sees the files of all its people. */
    HEAD("Kepala", "Head");

    private final Localized label;

    Role(String id, String en) {
        label = new Localized(id, en);
    }

    public Localized label() {
        return label;
    }
}
