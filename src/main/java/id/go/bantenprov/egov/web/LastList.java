package id.go.bantenprov.egov.web;

import jakarta.servlet.http.HttpServletRequest;

/** How a list was last looked at, filtered and turned over, so that the way back from one of its rows leads there. */
public final class LastList {
    private static final String PLACE = "lastList.";

    private LastList() {}

    /**
     * @param list its plain address
     * @param shown its address as it is shown now, which begins with the plain one
     */
    public static void remember(HttpServletRequest request, String list, String shown) {
        var session = request.getSession(false);
        if (session != null && !shown.equals(session.getAttribute(PLACE + list)))
            session.setAttribute(PLACE + list, shown);
    }

    /** The plain address where it was not looked at yet. */
    static String of(HttpServletRequest request, String list) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(PLACE + list) instanceof String shown ? shown : list;
    }
}
