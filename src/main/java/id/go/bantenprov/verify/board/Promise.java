package id.go.bantenprov.verify.board;

/**
 * What a version of a service promises, in working days.
 *
 * @param resumeFloor least days after an answer that came on the last day
 */
record Promise(int days, From from, int check, int answerWithin, int resumeFloor) {
    /** From when the days count. */
    enum From {
        COMPLETE,
        RECEIVED,
        WINDOW_CLOSE
    }

    static Promise of(Entry published) {
        var promise = published.fields().path("promise");
        var from = switch (promise.path("from").asString("")) {
            case "received" -> From.RECEIVED;
            case "windowClose" -> From.WINDOW_CLOSE;
            default -> From.COMPLETE;
        };
        return new Promise(
                promise.path("days").asInt(),
                from,
                promise.path("check").asInt(),
                promise.path("answerWithin").asInt(),
                promise.path("resumeFloor").asInt(1));
    }
}
