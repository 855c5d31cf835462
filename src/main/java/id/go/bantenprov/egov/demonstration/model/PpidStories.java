package id.go.bantenprov.egov.demonstration.model;

import static id.go.bantenprov.egov.demonstration.model.SkpStories.field;
import static id.go.bantenprov.egov.demonstration.model.SkpStories.file;
import static id.go.bantenprov.egov.demonstration.model.Story.Requirement.document;

import id.go.bantenprov.egov.casework.model.AssessmentView;
import id.go.bantenprov.egov.casework.model.Correction;
import id.go.bantenprov.egov.casework.model.Proposal;
import id.go.bantenprov.egov.casework.model.Proposal.Outcome;
import id.go.bantenprov.egov.demonstration.model.Story.Requirement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Stories of information requests: the provincial office checks, the agency that holds it looks, the chief officer signs. */
final class PpidStories {
    /** Who answers in which agency, and what people ask there. */
    private record Holder(String agency, String officer, List<String> asked) {}

    private static final List<Holder> HOLDERS = List.of(
            new Holder(
                    "dpupr",
                    "agus",
                    List.of(
                            "Laporan perbaikan jalan provinsi di Kabupaten Lebak tahun 2025, beserta panjang ruas dan nilai kontraknya.",
                            "Daftar jembatan provinsi yang rusak berat menurut pemeriksaan terakhir dan rencana perbaikannya.",
                            "Dokumen rencana tata ruang wilayah Provinsi Banten dan peta lampirannya dalam bentuk digital.")),
            new Holder(
                    "dinkes",
                    "siti",
                    List.of(
                            "Jumlah posyandu aktif dan kader di tiap kabupaten dan kota tahun 2024 dan 2025.",
                            "Data angka kejadian demam berdarah per bulan di Provinsi Banten tahun 2025.")),
            new Holder(
                    "dindikbud",
                    "dadang",
                    List.of(
                            "Daya tampung dan jumlah pendaftar SMA negeri di Kota Serang pada penerimaan siswa tahun 2026.",
                            "Daftar cagar budaya yang ditetapkan provinsi dan keadaan perawatannya.")),
            new Holder(
                    "dishub",
                    "yanti",
                    List.of(
                            "Hasil penghitungan lalu lintas di ruas jalan provinsi tahun 2025.",
                            "Rencana pemasangan rambu dan penerangan jalan provinsi tahun 2026.")),
            new Holder(
                    "bappeda",
                    "ujang",
                    List.of(
                            "Rencana kerja pemerintah daerah tahun 2027 beserta daftar usulan musyawarah yang diterima.",
                            "Laporan capaian sasaran pembangunan provinsi tahun 2025.")),
            new Holder(
                    "bpkad",
                    "neneng",
                    List.of(
                            "Ringkasan realisasi anggaran provinsi triwulan terakhir menurut instansi.",
                            "Daftar tanah milik provinsi yang disewakan dan nilai sewanya tahun 2025.")));
    private static final List<String> PURPOSES = List.of(
            "Untuk bahan tugas akhir saya.", "Untuk bahan diskusi warga di kampung kami.",
            "Untuk tulisan di media komunitas.", "Untuk menyusun usulan kelompok tani kami.");
    private static final List<Requirement> OF_PERSON = List.of(document("ktp"));
    private static final List<Requirement> OF_BODY = List.of(document("akta"));
    private static final List<List<Correction>> FAULTS = List.of(
            List.of(field("information", "unclear", "Mohon sebutkan tahun dan wilayah informasi yang diminta.")),
            List.of(file("ktp", "identity", "Foto KTP tidak terbaca. Mohon unggah ulang.")),
            List.of(new Correction(
                    Correction.Kind.CLARIFY,
                    "1",
                    "tooWide",
                    "Permintaan mencakup sepuluh tahun. Tahun mana yang paling Anda perlukan?")));
    private static final String EXTENDED =
            "Dokumen tersebar di tiga satuan kerja dan perlu dihitamkan bagian yang memuat data pribadi.";
    private static final String PARTLY =
            "Rincian harga satuan penyedia dikecualikan (UU 14/2008 pasal 17 huruf b); bagian lain diberikan seluruhnya.";
    private static final String REFUSED =
            "Informasi yang diminta memuat data pribadi orang lain dan dikecualikan (UU 14/2008 pasal 17 huruf h).";

    private PpidStories() {}

    static Story story(Teller teller, String resident) {
        var holder = teller.one(HOLDERS);
        var answers = answers(holder.agency(), teller.one(holder.asked()), teller.one(PURPOSES));
        teller.add(new Act.Submit());
        tell(teller, holder.officer());
        return new Story(teller.index, resident, "PPID", answers, OF_PERSON, teller.scenes());
    }

    private static void tell(Teller teller, String officer) {
        if (teller.chance(3)) {
            teller.withdraw(teller.between(0, 2));
            return;
        }
        if (teller.chance(7)) {
            teller.talk(
                    "rina",
                    "Apakah saya perlu datang ke kantor untuk mengambil dokumennya?",
                    "Tidak perlu. Anda memilih menerima lewat akun, jadi jawaban dapat diunduh di halaman permohonan ini.");
        }
        if (!teller.corrections("rina", 14, 14, FAULTS)) return;
        teller.declareComplete("rina", teller.between(0, 1));
        boolean slow = teller.chance(12);
        if (slow && teller.chance(75)) extend(teller);
        assess(teller, officer, slow ? teller.between(5, 9) : teller.between(1, 4));
        var proposal = proposal(teller);
        teller.approveLast("rina", teller.between(0, 1), proposal);
        teller.sign("tuti", teller.chance(4) ? teller.between(2, 4) : teller.between(0, 1));
    }

    private static void extend(Teller teller) {
        teller.time.office(teller.between(2, 4));
        teller.add(new Act.Extend("tuti", EXTENDED));
    }

    private static void assess(Teller teller, String officer, int workingDays) {
        if (teller.chance(90)) teller.assess(officer, workingDays, AssessmentView.AGREE, "");
        else
            teller.assess(
                    officer,
                    workingDays,
                    AssessmentView.AGREE_WITH_CONDITIONS,
                    "Rincian yang dikecualikan undang-undang dihitamkan.");
    }

    private static Proposal proposal(Teller teller) {
        var chance = teller.between(1, 100);
        if (chance <= 7) return new Proposal(Outcome.REJECTED, REFUSED);
        return chance <= 20 ? partly() : Teller.granted();
    }

    static Proposal partly() {
        return new Proposal(Outcome.PARTLY, PARTLY);
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
        answers.put("copyFormat", "digital");
        return answers;
    }

    static List<Requirement> filesOf(Map<String, Object> answers) {
        return "body".equals(answers.get("applicantType")) ? OF_BODY : OF_PERSON;
    }
}
