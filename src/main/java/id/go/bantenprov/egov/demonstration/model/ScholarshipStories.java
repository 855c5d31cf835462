package id.go.bantenprov.egov.demonstration.model;

import static id.go.bantenprov.egov.demonstration.model.SkpStories.field;
import static id.go.bantenprov.egov.demonstration.model.SkpStories.file;
import static id.go.bantenprov.egov.demonstration.model.Story.Requirement.document;

import id.go.bantenprov.egov.casework.model.Correction;
import id.go.bantenprov.egov.casework.model.Proposal;
import id.go.bantenprov.egov.casework.model.Proposal.Outcome;
import id.go.bantenprov.egov.demonstration.model.Story.Requirement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Stories of scholarships: checked while the window is open, decided after it has closed. */
final class ScholarshipStories {
    private static final List<String> CAMPUSES = List.of(
            "Universitas Contoh Banten",
            "Politeknik Contoh Tangerang",
            "Universitas Contoh Tirta Serang",
            "Sekolah Tinggi Contoh Kesehatan Pandeglang");
    private static final List<String> PROGRAMMES = List.of(
            "Teknik Sipil", "Agroteknologi", "Keperawatan", "Pendidikan Matematika", "Akuntansi", "Ilmu Kelautan");
    private static final List<String> INCOMES = List.of("below2", "from2to4", "from2to4", "from4to8");
    private static final List<String> ESSAYS = List.of(
            "Saya anak pertama dari empat bersaudara. Ayah saya buruh tani dan ibu saya berjualan nasi uduk. Sejak semester "
                    + "dua saya bekerja paruh waktu di koperasi kampus untuk membayar kos. Dengan beasiswa ini saya dapat "
                    + "menyelesaikan praktik lapangan tepat waktu, lalu kembali mengajar di desa saya.",
            "Di kampung kami air bersih masih diambil dari sumur bersama. Saya memilih kuliah ini karena ingin tahu cara "
                    + "mengolah air dengan biaya murah. Beasiswa akan saya pakai untuk biaya kuliah dan alat ukur tugas "
                    + "akhir. Hasilnya akan saya bagikan kepada karang taruna dan pengurus desa.",
            "Ibu saya meninggal ketika saya kelas sebelas, dan sejak itu kakak yang membiayai sekolah saya. Nilai saya baik "
                    + "karena saya belajar bersama teman-teman di perpustakaan daerah. Saya ingin lulus tahun depan, "
                    + "bekerja di puskesmas kecamatan, dan ganti membiayai adik saya.");
    static final List<Requirement> FILES = List.of(
            document("ktp"),
            document("kk"),
            document("aktifKuliah"),
            document("transkrip"),
            document("akreditasi"),
            document("rekening"),
            document("tidakMenerimaLain"));
    private static final List<List<Correction>> FAULTS = List.of(
            List.of(file(
                    "aktifKuliah", "outdated", "Surat aktif kuliah dari semester lalu. Mohon unggah yang terbaru.")),
            List.of(field("ipk", "grades", "IPK di isian berbeda dari transkrip. Mohon samakan.")),
            List.of(file(
                    "rekening", "account", "Buku rekening atas nama orang tua. Mohon unggah rekening Anda sendiri.")));
    private static final String REFUSED =
            "Transkrip menunjukkan IPK di bawah batas yang berlaku untuk bidang studi ini.";

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
        answers.put("semester", teller.between(2, 8));
        answers.put("studyField", teller.chance(50) ? "exact" : "other");
        answers.put("ipk", "3." + teller.between(10, 95));
        answers.put("receivesOther", false);
        answers.put("address", Map.of("region", resident.village(), "line", "Kp. Contoh RT 02 RW 03"));
        answers.put("campus", teller.one(CAMPUSES));
        answers.put("programme", teller.one(PROGRAMMES));
        answers.put("degree", teller.one(List.of("d3", "s1", "s1")));
        answers.put("incomeBand", teller.one(INCOMES));
        answers.put("otherScholarships", Map.of("rows", List.of(), "closed", true));
        answers.put("achievements", Map.of("rows", List.of(), "closed", true));
        answers.put("bankName", "Bank Contoh");
        answers.put("bankAccount", "99%08d".formatted(teller.between(0, 99_999_999)));
        answers.put("essay", teller.one(ESSAYS));
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
