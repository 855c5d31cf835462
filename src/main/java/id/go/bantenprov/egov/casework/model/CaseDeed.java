package id.go.bantenprov.egov.casework.model;

import id.go.bantenprov.egov.casework.model.Actor.Kind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The deeds by which a case moves, each by its name in the history and in the keys of its texts. */
public enum CaseDeed {
    SUBMIT("submit", Kind.RESIDENT),
    ANSWER_CORRECTION("answerCorrection", Kind.RESIDENT),
    WITHDRAW("withdraw", Kind.RESIDENT),
    DECLARE_COMPLETE("declareComplete", Kind.OFFICER),
    REQUEST_CORRECTION("requestCorrection", Kind.OFFICER),
    CANCEL_CORRECTION("cancelCorrection", Kind.OFFICER),
    GIVE_ASSESSMENT("giveAssessment", Kind.OFFICER),
    GO_ON_WITHOUT_ASSESSMENT("goOnWithoutAssessment", Kind.OFFICER),
    APPROVE_STEP("approveStep", Kind.OFFICER),
    RETURN_STEP("returnStep", Kind.OFFICER),
    ASSIGN("assign", Kind.OFFICER),
    EXTEND_PROMISE("extendPromise", Kind.OFFICER),
    RENDER_AGAIN("renderAgain", Kind.OFFICER),
    SIGN("sign", Kind.OFFICER),
    REVOKE_RESULT("revokeResult", Kind.OFFICER),
    COUNT_AS_COMPLETE("countAsComplete", Kind.TIME),
    KEEP_RENDERING("keepRendering", Kind.TIME),
    LAPSE("lapse", Kind.TIME),
    REDATE("redate", Kind.TIME);

    /** What stays within the office: its applicant reads nothing of it. */
    public static final Set<CaseDeed> WITHIN_THE_OFFICE = EnumSet.of(ASSIGN, RENDER_AGAIN, KEEP_RENDERING);

    /** What an officer can do without being at work on the file for the unit that answers for it. */
    public static final Set<CaseDeed> BESIDE_THE_WORK =
            EnumSet.of(ASSIGN, RENDER_AGAIN, EXTEND_PROMISE, GIVE_ASSESSMENT);

    /** What is done by the position that signs. */
    static final Set<CaseDeed> BY_AUTHORITY = EnumSet.of(EXTEND_PROMISE, REVOKE_RESULT);

    private final String code;
    private final Kind by;

    CaseDeed(String code, Kind by) {
        this.code = code;
        this.by = by;
    }

    public String code() {
        return code;
    }

    /** On whose side it is done. */
    Kind by() {
        return by;
    }

    static CaseDeed of(String code) {
        return Arrays.stream(values())
                .filter(deed -> deed.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No deed of a case: " + code));
    }

    public static List<String> codes(Set<CaseDeed> deeds) {
        return deeds.stream().map(CaseDeed::code).toList();
    }
}
