package id.go.bantenprov.egov.demonstration.model;

import static id.go.bantenprov.egov.demonstration.model.Fault.field;
import static id.go.bantenprov.egov.demonstration.model.Fault.file;
import static id.go.bantenprov.egov.demonstration.model.Story.Requirement.document;

import id.go.bantenprov.egov.casework.model.AssessmentView;
import id.go.bantenprov.egov.casework.model.Proposal;
import id.go.bantenprov.egov.casework.model.Proposal.Outcome;
import id.go.bantenprov.egov.demonstration.model.Holder.Asked;
import id.go.bantenprov.egov.demonstration.model.Holder.Withheld;
import id.go.bantenprov.egov.demonstration.model.Story.Requirement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Stories of information requests: the provincial office checks, the agency that holds it looks, the chief officer signs. */
final class PpidStories {
    /** @param clearer when asked what it is about */
    private record Purpose(String text, String clearer) {}

    private static final List<Purpose> PURPOSES = List.of(
            new Purpose(
                    "Untuk bahan tugas akhir saya.",
                    "Untuk bahan tugas akhir saya tentang pelayanan pemerintah provinsi."),
            new Purpose(
                    "Untuk bahan diskusi warga di kampung kami.",
                    "Untuk bahan diskusi warga di kampung kami tentang rencana pemerintah provinsi."),
            new Purpose(
                    "Untuk tulisan di media komunitas.",
                    "Untuk tulisan di media komunitas tentang pekerjaan pemerintah provinsi."),
            new Purpose(
                    "Untuk bahan rapat karang taruna.",
                    "Untuk bahan rapat karang taruna yang menyusun masukan kepada pemerintah provinsi."));
    private static final List<Requirement> OF_PERSON = List.of(document("ktp"));
    private static final List<Requirement> OF_BODY = List.of(document("akta"));
    private static final Fault UNREADABLE =
            Fault.of(file("ktp", "identity", "Foto KTP tidak terbaca. Mohon unggah ulang."));
    private static final Fault DETAIL = Fault.question(
            "unclear",
            "Yang Anda perlukan rincian lengkapnya atau ringkasannya saja?",
            "Saya memerlukan rincian lengkapnya.");
    private static final String EXTENDED = "Dokumen tersebar di tiga satuan kerja dan masih dikumpulkan.";
    private static final String REFUSED =
            "Informasi yang diminta belum dikuasai atau didokumentasikan (UU 14/2008 pasal 6 ayat (3) huruf e).";

    private PpidStories() {}

    static Story story(Teller teller, String resident) {
        var holder = teller.one(Holder.ALL);
        var asked = teller.one(holder.asked());
        var purpose = teller.one(PURPOSES);
        var answers = answers(holder.agency(), asked.information(), purpose.text());
        teller.add(new Act.Submit());
        tell(teller, holder.officer(), asked, purpose);
        return new Story(teller.index, resident, "PPID", answers, OF_PERSON, teller.scenes());
    }

    private static void tell(Teller teller, String officer, Asked asked, Purpose purpose) {
        if (teller.chance(3)) {
            teller.withdraw(teller.between(0, 2));
            return;
        }
        if (teller.chance(7)) {
            teller.talk(
                    "rina",
                    "Apakah saya perlu datang ke kantor untuk mengambil dokumennya?",
                    "Tidak perlu. Anda memilih menerima lewat akun, jadi jawaban dapat dibaca dan diunduh di halaman permohonan ini.");
        }
        if (!teller.corrections("rina", 14, 14, List.of(UNREADABLE, DETAIL, unclear(purpose)))) return;
        teller.declareComplete("rina", teller.between(0, 1));
        boolean slow = teller.chance(12);
        if (slow && teller.chance(75)) extend(teller);
        var proposal = assessed(teller, officer, slow ? teller.between(5, 9) : teller.between(1, 4), asked);
        teller.approveLast("rina", teller.between(0, 1), proposal);
        teller.sign("tuti", teller.chance(4) ? teller.between(2, 4) : teller.between(0, 1));
    }

    private static Fault unclear(Purpose purpose) {
        var asked = field("purpose", "purpose", "Mohon tulis lebih jelas: kegiatannya tentang apa?");
        return new Fault(List.of(asked), purpose.clearer());
    }

    private static void extend(Teller teller) {
        teller.time.office(teller.between(2, 4));
        teller.add(new Act.Extend("tuti", EXTENDED));
    }

    private static Proposal assessed(Teller teller, String officer, int workingDays, Asked asked) {
        var chance = teller.between(1, 100);
        if (chance <= 7) {
            teller.assess(
                    officer, workingDays, AssessmentView.OBJECT, "Informasi ini belum selesai kami dokumentasikan.");
            return new Proposal(Outcome.REJECTED, REFUSED);
        }
        if (chance <= 20) {
            var condition = asked.withheld().condition();
            teller.assess(officer, workingDays, AssessmentView.AGREE_WITH_CONDITIONS, condition);
            return partly(asked.answer(), asked.withheld());
        }
        teller.assess(officer, workingDays, AssessmentView.AGREE, asked.answer());
        return new Proposal(Outcome.GRANTED, asked.answer());
    }

    /** @param answer what is given */
    static Proposal partly(String answer, Withheld withheld) {
        return new Proposal(Outcome.PARTLY, answer + "\n" + withheld.reason());
    }

    static Act.Extend extended() {
        return new Act.Extend("tuti", EXTENDED);
    }

    static Map<String, Object> answers(String agency, String information, String purpose) {
        var answers = new HashMap<String, Object>();
        answers.put("indonesian", true);
        answers.put("applicantType", "person");
        answers.put("holdingAgency", agency);
        answers.put("information", information);
        answers.put("purpose", purpose);
        answers.put("delivery", "account");
        return answers;
    }

    static List<Requirement> filesOf(Map<String, Object> answers) {
        return "body".equals(answers.get("applicantType")) ? OF_BODY : OF_PERSON;
    }
}
