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
    private record Holder(String agency, String officer, List<Asked> asked) {}

    /** @param answer the information, or where and how it is received; invented like all of this */
    private record Asked(String information, String answer) {}

    private static final List<Holder> HOLDERS = List.of(
            new Holder(
                    "dpupr",
                    "agus",
                    List.of(
                            new Asked(
                                    "Laporan perbaikan jalan provinsi di Kabupaten Lebak tahun 2025, beserta panjang ruas dan nilai kontraknya.",
                                    "Tahun 2025 diperbaiki tujuh ruas jalan provinsi di Kabupaten Lebak, seluruhnya 38,4 km.\n"
                                            + "Laporan tiap ruas dan nilai kontraknya dapat dibaca dan disalin di ruang layanan PPID DPUPR, hari kerja pukul 08.00 sampai 15.00."),
                            new Asked(
                                    "Daftar jembatan provinsi yang rusak berat menurut pemeriksaan terakhir dan rencana perbaikannya.",
                                    "Menurut pemeriksaan terakhir sebelas jembatan provinsi rusak berat; enam di antaranya diperbaiki tahun depan.\n"
                                            + "Daftar dan rencananya dikirim ke alamat e-mail akun Anda."),
                            new Asked(
                                    "Dokumen rencana tata ruang wilayah Provinsi Banten dan peta lampirannya dalam bentuk digital.",
                                    "Rencana tata ruang wilayah beserta lima peta lampirannya tersedia dalam bentuk digital di bagian informasi setiap saat pada laman PPID DPUPR."))),
            new Holder(
                    "dinkes",
                    "siti",
                    List.of(
                            new Asked(
                                    "Jumlah posyandu aktif dan kader di tiap kabupaten dan kota tahun 2024 dan 2025.",
                                    "Posyandu aktif: 9.870 pada tahun 2024 dan 10.015 pada tahun 2025, dengan 51.240 kader.\n"
                                            + "Rincian tiap kabupaten dan kota dikirim ke alamat e-mail akun Anda."),
                            new Asked(
                                    "Data angka kejadian demam berdarah per bulan di Provinsi Banten tahun 2025.",
                                    "Tahun 2025 tercatat paling banyak kejadian pada Februari dan paling sedikit pada Agustus.\n"
                                            + "Tabel tiap bulan dan tiap kabupaten dan kota dikirim ke alamat e-mail akun Anda."))),
            new Holder(
                    "dindikbud",
                    "dadang",
                    List.of(
                            new Asked(
                                    "Daya tampung dan jumlah pendaftar SMA negeri di Kota Serang pada penerimaan siswa tahun 2026.",
                                    "Daya tampung delapan SMA negeri di Kota Serang 2.592 siswa; pendaftarnya 4.118 orang.\n"
                                            + "Angka tiap sekolah ada di papan pengumuman penerimaan siswa pada laman Dindikbud."),
                            new Asked(
                                    "Daftar cagar budaya yang ditetapkan provinsi dan keadaan perawatannya.",
                                    "Provinsi menetapkan 27 cagar budaya: 19 terawat, 8 memerlukan pemugaran.\n"
                                            + "Daftarnya dapat dibaca dan disalin di ruang layanan PPID Dindikbud."))),
            new Holder(
                    "dishub",
                    "yanti",
                    List.of(
                            new Asked(
                                    "Hasil penghitungan lalu lintas di ruas jalan provinsi tahun 2025.",
                                    "Penghitungan dilakukan di 24 titik pada April dan Oktober 2025.\n"
                                            + "Hasil tiap titik dikirim ke alamat e-mail akun Anda sebagai lembar kerja."),
                            new Asked(
                                    "Rencana pemasangan rambu dan penerangan jalan provinsi tahun 2026.",
                                    "Tahun 2026 direncanakan 640 rambu dan 1.150 titik penerangan jalan.\n"
                                            + "Daftar ruasnya ada di bagian informasi berkala pada laman PPID Dishub."))),
            new Holder(
                    "bappeda",
                    "ujang",
                    List.of(
                            new Asked(
                                    "Rencana kerja pemerintah daerah tahun 2027 beserta daftar usulan musyawarah yang diterima.",
                                    "Rencana kerja tahun 2027 dan daftar usulan musyawarah yang diterima ada di bagian informasi berkala pada laman PPID Bappeda."),
                            new Asked(
                                    "Laporan capaian sasaran pembangunan provinsi tahun 2025.",
                                    "Dari 32 sasaran pembangunan tahun 2025, 25 tercapai.\n"
                                            + "Laporan lengkapnya ada di bagian informasi berkala pada laman PPID Bappeda."))),
            new Holder(
                    "bpkad",
                    "neneng",
                    List.of(
                            new Asked(
                                    "Ringkasan realisasi anggaran provinsi triwulan terakhir menurut instansi.",
                                    "Ringkasan menurut instansi ada di bagian informasi berkala pada laman PPID BPKAD; berkasnya juga dikirim ke alamat e-mail akun Anda."),
                            new Asked(
                                    "Daftar tanah milik provinsi yang disewakan dan nilai sewanya tahun 2025.",
                                    "Tahun 2025 disewakan 41 bidang tanah milik provinsi.\n"
                                            + "Daftar bidang dan nilai sewanya dapat dibaca dan disalin di ruang layanan PPID BPKAD."))));
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
        var asked = teller.one(holder.asked());
        var answers = answers(holder.agency(), asked.information(), teller.one(PURPOSES));
        teller.add(new Act.Submit());
        tell(teller, holder.officer(), asked.answer());
        return new Story(teller.index, resident, "PPID", answers, OF_PERSON, teller.scenes());
    }

    private static void tell(Teller teller, String officer, String answer) {
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
        if (!teller.corrections("rina", 14, 14, FAULTS)) return;
        teller.declareComplete("rina", teller.between(0, 1));
        boolean slow = teller.chance(12);
        if (slow && teller.chance(75)) extend(teller);
        assess(teller, officer, slow ? teller.between(5, 9) : teller.between(1, 4), answer);
        var proposal = proposal(teller, answer);
        teller.approveLast("rina", teller.between(0, 1), proposal);
        teller.sign("tuti", teller.chance(4) ? teller.between(2, 4) : teller.between(0, 1));
    }

    private static void extend(Teller teller) {
        teller.time.office(teller.between(2, 4));
        teller.add(new Act.Extend("tuti", EXTENDED));
    }

    private static void assess(Teller teller, String officer, int workingDays, String answer) {
        if (teller.chance(90)) teller.assess(officer, workingDays, AssessmentView.AGREE, answer);
        else
            teller.assess(
                    officer,
                    workingDays,
                    AssessmentView.AGREE_WITH_CONDITIONS,
                    "Rincian yang dikecualikan undang-undang dihitamkan.");
    }

    private static Proposal proposal(Teller teller, String answer) {
        var chance = teller.between(1, 100);
        if (chance <= 7) return new Proposal(Outcome.REJECTED, REFUSED);
        return chance <= 20 ? partly(answer) : new Proposal(Outcome.GRANTED, answer);
    }

    /** @param answer what is given */
    static Proposal partly(String answer) {
        return new Proposal(Outcome.PARTLY, answer + "\n" + PARTLY);
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
