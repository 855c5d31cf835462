package id.go.bantenprov.egov.demonstration.model;

import java.util.List;
import java.util.stream.Stream;

/** An invented place of study, and the fields taught there as the form of the research letter names them. */
enum Campus {
    UNIVERSITY_BANTEN(
            "Universitas Contoh Banten",
            "social",
            "economy",
            "education",
            "health",
            "engineering",
            "agriculture",
            "law",
            "culture"),
    TECHNOLOGY_CILEGON("Institut Contoh Teknologi Cilegon", "engineering"),
    UNIVERSITY_SERANG("Universitas Contoh Tirta Serang", "social", "economy", "education", "agriculture"),
    HEALTH_PANDEGLANG("Sekolah Tinggi Contoh Kesehatan Pandeglang", "health"),
    POLYTECHNIC_TANGERANG("Politeknik Contoh Tangerang", "economy", "engineering"),
    UNIVERSITY_LEBAK("Universitas Contoh Lebak Raya", "social", "education", "agriculture", "law", "culture");

    final String text;
    private final List<String> fields;

    Campus(String text, String... fields) {
        this.text = text;
        this.fields = List.of(fields);
    }

    static List<String> teaching(String field) {
        return Stream.of(values())
                .filter(campus -> campus.fields.contains(field))
                .map(campus -> campus.text)
                .toList();
    }
}
