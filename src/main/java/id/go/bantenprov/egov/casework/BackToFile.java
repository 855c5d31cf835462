package id.go.bantenprov.egov.casework;

import id.go.bantenprov.egov.web.NextPage;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** The way from a deed back to its file, which says once what has become of it: no address can say so later. */
public final class BackToFile {
    private static final String SEEN_VERSION = "seenVersion";

    private BackToFile() {}

    /** @param what was done: the end of the key of its sentence */
    public static ModelAndView done(ApplicationNumber number, String what, HttpServletRequest request) {
        NextPage.says(request, "casework.desk.done." + what);
        return file(number);
    }

    /** The file says what was done to it since, and that this deed was not. */
    public static ModelAndView undone(ApplicationNumber number, int seenVersion, HttpServletRequest request) {
        RequestContextUtils.getOutputFlashMap(request).put(SEEN_VERSION, seenVersion);
        return file(number);
    }

    /** The version on which a deed was tried in vain that has just led here. */
    public static Optional<Integer> undoneSince(HttpServletRequest request) {
        return Optional.ofNullable(RequestContextUtils.getInputFlashMap(request))
                .map(came -> (Integer) came.get(SEEN_VERSION));
    }

    private static ModelAndView file(ApplicationNumber number) {
        return new ModelAndView("redirect:/kerja/permohonan/" + number);
    }
}
