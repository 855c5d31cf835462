package id.go.bantenprov.egov.casework.model;

import id.go.bantenprov.egov.catalogue.Step;

/** Which clock a step runs besides the promise, as written in log entries. */
enum Stage {
    CHECK("check"),
    ASSESSMENT("assessment"),
    PROMISE("promise");

    private final String code;

    Stage(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    static Stage of(Step step) {
        return switch (step) {
            case Step.Check _ -> CHECK;
            case Step.Assessment _ -> ASSESSMENT;
            default -> PROMISE;
        };
    }
}
