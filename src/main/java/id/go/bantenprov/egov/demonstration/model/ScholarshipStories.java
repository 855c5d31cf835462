package id.go.bantenprov.egov.demonstration.model;

import static id.go.bantenprov.egov.demonstration.model.Fault.field;
import static id.go.bantenprov.egov.demonstration.model.Fault.file;
import static id.go.bantenprov.egov.demonstration.model.Story.Requirement.document;

import id.go.bantenprov.egov.casework.model.Proposal;
import id.go.bantenprov.egov.casework.model.Proposal.Outcome;
import id.go.bantenprov.egov.demonstration.model.Story.Requirement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Stories of scholarships: checked while the window is open, decided after it has closed. */
final class ScholarshipStories {
    private static final List<String> INCOMES = List.of("below2", "from2to4", "from2to4");
    static final List<Requirement> FILES = List.of(
            document("ktp"),
            document("kk"),
            document("aktifKuliah"),
            document("transkrip"),
            document("akreditasi"),
            document("rekening"),
            document("tidakMenerimaLain"));
    private static final List<Fault> FAULTS = List.of(
            Fault.of(file(
                    "aktifKuliah", "outdated", "Surat aktif kuliah dari semester lalu. Mohon unggah yang terbaru.")),
            Fault.of(field("ipk", "grades", "IPK di isian berbeda dari transkrip. Mohon samakan.")),
            Fault.of(file(
                    "rekening", "account", "Buku rekening atas nama orang lain. Mohon unggah rekening Anda sendiri.")));
    private static final String REFUSED =
            "Akreditasi program studi menurut berkas sudah berakhir sebelum masa pendaftaran.";

    private ScholarshipStories() {}

    /** @param close last day of the window */
    static Story story(Teller teller, InventedResident resident, LocalDate close) {
        var answers = answers(teller, resident);
        teller.add(new Act.Submit());
        tell(teller, close);
        return new Story(teller.index, resident.key(), "BEASISWA", answers, FILES, teller.scenes());
    }

    private static void tell(Teller teller, LocalDate close) {
        if (!teller.corrections("hendra", 22, 6, FAULTS)) return;
        teller.declareComplete("hendra", teller.between(0, 2));
        var proposal = teller.chance(11) ? new Proposal(Outcome.REJECTED, REFUSED) : Teller.granted();
        teller.time.officeOn(close.plusDays(teller.between(1, 12)));
        teller.add(new Act.Approve("wulan", proposal));
        teller.approveLast("iwan", teller.between(0, 2), proposal);
        teller.sign("sri", teller.between(0, 3));
    }

    static Map<String, Object> answers(Teller teller, InventedResident resident) {
        var answers = begun(resident);
        var course = teller.one(Course.ALL);
        answers.put("semester", teller.between(2, course.lastSemester()));
        answers.put("studyField", course.studyField());
        answers.put("ipk", "3." + teller.between(10, 95));
        answers.put("receivesOther", false);
        answers.put("address", Map.of("region", resident.village(), "line", "Kp. Contoh RT 02 RW 03"));
        answers.put("campus", course.campus().text);
        answers.put("programme", course.programme());
        answers.put("degree", course.degree());
        answers.put("incomeBand", teller.one(INCOMES));
        answers.put("otherScholarships", Map.of("rows", List.of(), "closed", true));
        answers.put("achievements", Map.of("rows", List.of(), "closed", true));
        answers.put("bankName", "Bank Contoh");
        answers.put("bankAccount", "99%08d".formatted(teller.between(0, 99_999_999)));
        answers.put("essay", course.essay());
        answers.put("truth", true);
        return answers;
    }

    /** The first two pages. */
    static Map<String, Object> begun(InventedResident resident) {
        var answers = new HashMap<String, Object>();
        answers.put("bantenResident", true);
        answers.put("birthDate", resident.born().toString());
        answers.put("activeStudent", true);
        return answers;
    }
}
