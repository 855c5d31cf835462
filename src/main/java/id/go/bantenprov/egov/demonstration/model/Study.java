package id.go.bantenprov.egov.demonstration.model;

import java.util.List;

/** Some research of somebody. @param campus where its field is taught */
record Study(Research research, String view, Regency regency, String campus) {
    private static final List<Research> ALL = List.of(Research.values());

    static Study drawn(Teller teller) {
        var research = teller.one(ALL);
        return new Study(
                research,
                teller.one(research.views),
                teller.one(research.regencies),
                teller.one(Campus.teaching(research.field)));
    }

    String title() {
        return research.title(view, regency);
    }

    Setting setting() {
        return research.setting;
    }
}
