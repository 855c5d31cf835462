package id.go.bantenprov.egov.demonstration.model;

import static id.go.bantenprov.egov.demonstration.model.Story.Requirement.document;
import static id.go.bantenprov.egov.demonstration.model.Story.Requirement.photograph;

import id.go.bantenprov.egov.casework.model.AssessmentView;
import id.go.bantenprov.egov.casework.model.Correction;
import id.go.bantenprov.egov.casework.model.Proposal;
import id.go.bantenprov.egov.casework.model.Proposal.Outcome;
import id.go.bantenprov.egov.demonstration.model.Story.Requirement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Stories of research letters: DPMPTSP checks, Kesbangpol assesses, DPMPTSP reviews, approves and signs. */
final class SkpStories {
    private static final List<String> SUBJECTS = List.of(
            "Dampak wisata pantai",
            "Pola tanam padi",
            "Pengelolaan sampah rumah tangga",
            "Literasi digital remaja",
            "Kualitas air sungai",
            "Pelayanan posyandu",
            "Peran perempuan nelayan",
            "Pemasaran kerajinan batik",
            "Minat baca siswa SMA",
            "Mitigasi tsunami berbasis warga",
            "Tradisi seba dan pengetahuan lokal",
            "Usaha mikro olahan emping",
            "Partisipasi warga dalam musyawarah desa",
            "Kesehatan kerja buruh pabrik",
            "Kemacetan pada jam sekolah",
            "Pemanfaatan bakau oleh warga pesisir");
    private static final List<String> VIEWS = List.of(
            "terhadap pendapatan keluarga",
            "bagi petani muda",
            "di masa pancaroba",
            "dilihat dari kebiasaan sehari-hari",
            "setelah pembangunan jalan",
            "menurut penilaian warga",
            "pada sekolah negeri",
            "selama dua tahun terakhir");
    private static final Map<String, String> PLACES = Map.of(
            "36.01", "Kabupaten Pandeglang",
            "36.02", "Kabupaten Lebak",
            "36.03", "Kabupaten Tangerang",
            "36.04", "Kabupaten Serang",
            "36.71", "Kota Tangerang",
            "36.72", "Kota Cilegon",
            "36.73", "Kota Serang",
            "36.74", "Kota Tangerang Selatan");
    private static final List<String> REGENCIES =
            PLACES.keySet().stream().sorted().toList();
    private static final List<String> FIELDS =
            List.of("social", "economy", "education", "health", "engineering", "agriculture", "law", "culture");
    private static final List<String> CAMPUSES = List.of(
            "Universitas Contoh Banten",
            "Institut Contoh Teknologi Cilegon",
            "Universitas Contoh Tirta Serang",
            "Sekolah Tinggi Contoh Kesehatan Pandeglang",
            "Politeknik Contoh Tangerang",
            "Universitas Contoh Lebak Raya");
    private static final List<Requirement> OF_PERSON = List.of(
            document("permohonan"),
            document("proposal"),
            document("taatHukum"),
            document("keabsahan"),
            document("ktp"),
            photograph("pasfoto"));
    private static final List<Requirement> OF_BODY = List.of(
            document("permohonan"),
            document("proposal"),
            document("taatHukum"),
            document("keabsahan"),
            document("ktp"),
            photograph("pasfoto"),
            document("legalitas"));
    static final List<List<Correction>> FAULTS = List.of(
            List.of(file(
                    "proposal",
                    "proposal",
                    "Proposal belum memuat jadwal dan cara pengumpulan data. Mohon lengkapi bab metode.")),
            List.of(file(
                    "ktp",
                    "unreadable",
                    "Foto KTP buram sehingga NIK tidak terbaca. Mohon foto ulang di tempat terang.")),
            List.of(
                    file(
                            "permohonan",
                            "unsigned",
                            "Surat permohonan belum ditandatangani. Petunjuk di isiannya menyebut siapa yang menandatangani."),
                    field("endDate", "period", "Tanggal selesai di isian berbeda dari proposal. Mohon samakan.")),
            List.of(file("pasfoto", "wrongFile", "Berkas pasfoto berisi tangkapan layar. Mohon unggah pasfoto.")),
            List.of(new Correction(
                    Correction.Kind.CLARIFY,
                    "1",
                    "place",
                    "Sekolah mana saja yang akan didatangi? Sebutkan nama dan kecamatannya.")),
            List.of(
                    file("taatHukum", "unsigned", "Pernyataan menaati hukum belum bermeterai."),
                    file("keabsahan", "unsigned", "Pernyataan keabsahan dokumen belum ditandatangani.")));
    private static final List<String> CONDITIONS = List.of(
            "Peneliti melapor ke kantor desa sebelum mulai.",
            "Wawancara dengan siswa didampingi guru.",
            "Data pribadi responden tidak dimuat dalam laporan.");
    private static final List<String> OBJECTIONS = List.of(
            "Lokasi berada di kawasan yang sedang ditutup karena bencana; penelitian belum aman.",
            "Pertanyaan dalam kuesioner berpotensi memicu pertentangan antarwarga.");
    private static final List<String> REFUSALS = List.of(
            "Penelitian dilakukan di kawasan tertutup. Ajukan kembali setelah kawasan dibuka oleh BPBD.",
            "Kuesioner memuat pertanyaan yang tidak sesuai dengan proposal. Perbaiki kuesioner, lalu ajukan kembali.");

    private SkpStories() {}

    static Story story(Teller teller, String resident, String name) {
        var answers = answers(teller, name, teller.time.day());
        teller.add(new Act.Submit());
        tell(teller);
        return new Story(teller.index, resident, "SKP", answers, OF_PERSON, teller.scenes());
    }

    private static void tell(Teller teller) {
        if (teller.chance(2)) {
            teller.withdraw(teller.between(0, 1));
            return;
        }
        if (teller.chance(9)) {
            teller.talk(
                    "asep",
                    "Selamat pagi, apakah surat ini juga berlaku untuk sekolah swasta?",
                    "Selamat pagi. Ya, surat berlaku untuk semua lokasi yang Anda isi. Tunjukkan surat kepada kepala sekolah.");
        }
        if (!teller.corrections("asep", 24, 14, FAULTS)) return;
        teller.declareComplete("asep", teller.chance(5) ? teller.between(3, 5) : teller.between(0, 1));
        decide(teller);
    }

    private static void decide(Teller teller) {
        var proposal = assessed(teller, teller.chance(5) ? teller.between(3, 5) : teller.between(0, 2));
        if (!teller.corrections("ratna", 4, 10, FAULTS)) return;
        teller.approve("ratna", teller.chance(4) ? teller.between(3, 6) : teller.between(0, 1), proposal);
        if (teller.chance(3)) {
            teller.time.office(1);
            teller.add(new Act.Return("lilis", "Lokasi di konsep surat belum sesuai isian."));
            teller.approve("ratna", 0, proposal);
        }
        teller.approveLast("lilis", teller.between(0, 1), proposal);
        teller.sign("bambang", teller.chance(3) ? 2 : teller.between(0, 1));
        if (proposal.outcome() == Outcome.GRANTED && teller.chance(1)) revoke(teller);
    }

    private static Proposal assessed(Teller teller, int workingDays) {
        var chance = teller.between(1, 100);
        if (chance <= 4) {
            teller.assess("yusuf", workingDays, AssessmentView.OBJECT, teller.one(OBJECTIONS));
            return new Proposal(Outcome.REJECTED, teller.one(REFUSALS));
        }
        if (chance <= 14)
            teller.assess("yusuf", workingDays, AssessmentView.AGREE_WITH_CONDITIONS, teller.one(CONDITIONS));
        else teller.assess("yusuf", workingDays, AssessmentView.AGREE, "");
        return Teller.granted();
    }

    static void revoke(Teller teller) {
        teller.time.office(teller.between(8, 40));
        teller.add(new Act.Revoke(
                "bambang",
                "misuse",
                "Permendagri 3/2018 tentang penerbitan surat keterangan penelitian",
                "Surat dipakai untuk menawarkan produk kepada warga, bukan untuk mengumpulkan data."));
    }

    /** The regency that a title ends with; the province's capital where it ends with none. */
    static String regencyOf(String title) {
        return REGENCIES.stream()
                .filter(code -> title.endsWith(" di " + PLACES.get(code)))
                .findFirst()
                .orElse("36.73");
    }

    static Map<String, Object> answers(Teller teller, String name, LocalDate day) {
        var regency = teller.one(REGENCIES);
        var start = day.plusDays(teller.between(7, 40));
        return answers(name, title(teller, regency), regency, start, start.plusDays(teller.between(30, 240)), teller);
    }

    private static String title(Teller teller, String regency) {
        return teller.one(SUBJECTS) + " " + teller.one(VIEWS) + " di " + PLACES.get(regency);
    }

    static Map<String, Object> answers(
            String name, String title, String regency, LocalDate start, LocalDate end, Teller teller) {
        var answers = new HashMap<String, Object>();
        answers.put("scope", "banten");
        answers.put("applicantType", "person");
        answers.put("title", title);
        answers.put("fieldOfStudy", teller.one(FIELDS));
        answers.put("institution", teller.one(CAMPUSES));
        answers.put("researchers", rows(Map.of("name", name, "role", "lead")));
        answers.put("locations", rows(Map.of("regency", regency, "place", "Kantor desa dan rumah responden")));
        answers.put("startDate", start.toString());
        answers.put("endDate", end.toString());
        answers.put("targetAgency", "dindikbud");
        answers.put("truth", true);
        return answers;
    }

    static Map<String, Object> asBody(Map<String, Object> answers, String body, String npwp) {
        var more = new HashMap<>(answers);
        more.put("applicantType", "body");
        more.put("bodyName", body);
        more.put("npwp", npwp);
        return more;
    }

    static List<Requirement> filesOf(Map<String, Object> answers) {
        return "body".equals(answers.get("applicantType")) ? OF_BODY : OF_PERSON;
    }

    private static Map<String, Object> rows(Map<String, Object> row) {
        return Map.of("rows", List.of(row), "closed", true);
    }

    static Correction file(String requirement, String ground, String text) {
        return new Correction(Correction.Kind.REPLACE_FILE, requirement, ground, text);
    }

    static Correction field(String fact, String ground, String text) {
        return new Correction(Correction.Kind.CORRECT_FIELD, fact, ground, text);
    }
}
