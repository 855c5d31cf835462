package id.go.bantenprov.egov.notification.post;

/** What became of one try to hand a mail over. The server's own words are not kept: they may hold addresses. */
enum Delivery {
    /** The server answers for it from now on. */
    ACCEPTED,
    /** The server would not take this mail, or not now. */
    REFUSED,
    /** The server does not let us in. */
    SIGN_IN,
    /** The account it was for is gone. */
    NOBODY_THERE,
    /** This mail cannot be put into words: its arguments or its address are broken. */
    UNWRITABLE,
    /** No server there, or none that speaks to the end. */
    UNREACHABLE
}
