package id.go.bantenprov.egov.web;

import java.util.Optional;

/** The person signed in, as far as a page frame needs to know. The principal of a signed-in request implements it. */
public interface Visitor {
    String displayName();

    /** What the person is here, for example "Warga" or "Petugas DPMPTSP". */
    Localized role();

    boolean staff();

    /** Whether the person leads an agency or unit, or governs, and so sees the work of others. */
    boolean leads();

    /** Whether the person sees the work of all agencies, and leads none of them. */
    boolean governs();

    /** Whether the person works on files, and so has a queue of them. */
    boolean worksOnFiles();

    /** Whether the person keeps the system running. */
    boolean administers();

    /** The language the person has chosen for the account. */
    Optional<Language> language();
}
