package id.go.bantenprov.egov.demonstration.model;

/** Where research is done, and what applicant and offices say of it to each other. */
enum Setting {
    SCHOOLS(
            "Beberapa SMA dan SMK",
            "Sekolah mana saja yang akan didatangi? Sebutkan nama dan kecamatannya.",
            "SMAN Contoh 1 di Kecamatan %s dan SMAN Contoh 2 di Kecamatan %s.",
            "Apakah satu surat ini cukup untuk semua sekolah yang saya datangi?",
            "Ya, surat berlaku untuk semua lokasi yang Anda isi. Tunjukkan surat kepada kepala sekolah.",
            "Wawancara dengan siswa didampingi guru.",
            "Kuesioner untuk siswa menanyakan pilihan politik orang tuanya.",
            Setting.OTHER_QUESTIONS),
    HOMES(
            "Rumah responden dan kantor desa atau kelurahan",
            "Di kecamatan mana saja responden tinggal?",
            "Responden tinggal di Kecamatan %s dan Kecamatan %s.",
            "Apakah surat ini perlu saya tunjukkan kepada ketua RT?",
            "Ya, tunjukkan surat kepada kepala desa atau lurah, dan kepada ketua RT sebelum mulai.",
            "Peneliti melapor ke kantor desa atau kelurahan sebelum mulai.",
            "Pertanyaan dalam kuesioner berpotensi memicu pertentangan antarwarga.",
            Setting.OTHER_QUESTIONS),
    COAST(
            "Pantai dan rumah responden di sekitarnya",
            "Pantai di kecamatan mana saja yang akan didatangi?",
            "Pantai di Kecamatan %s dan Kecamatan %s.",
            "Apakah dengan surat ini saya juga boleh memotret di pantai?",
            "Ya, untuk penelitian ini dan di lokasi yang Anda isi. Mintalah izin kepada orang yang dipotret.",
            "Peneliti tidak turun ke pantai selama ada peringatan gelombang tinggi.",
            "Pantai sedang ditutup karena gelombang tinggi; penelitian belum aman.",
            Setting.CLOSED),
    RIVER(
            "Tepi sungai",
            "Sungai di kecamatan mana saja yang akan diambil airnya?",
            "Sungai yang melewati Kecamatan %s dan Kecamatan %s.",
            "Apakah surat ini juga berlaku untuk mengambil contoh air?",
            "Ya, di lokasi yang Anda isi. Beri tahu kantor desa atau kelurahan sebelum mengambil contoh air.",
            "Pengambilan contoh air diberitahukan kepada kantor desa atau kelurahan.",
            "Tepi sungai sedang ditutup karena banjir; penelitian belum aman.",
            Setting.CLOSED),
    WORKPLACES(
            "Tempat usaha dan rumah pekerja",
            "Tempat usaha di kecamatan mana saja yang akan didatangi?",
            "Tempat usaha di Kecamatan %s dan Kecamatan %s.",
            "Apakah surat ini perlu saya tunjukkan kepada pemilik usaha?",
            "Ya, tunjukkan surat kepada pemilik usaha dan mintalah persetujuannya sebelum mulai.",
            "Data keuangan tempat usaha tidak dimuat dalam laporan.",
            "Kuesioner menanyakan rahasia usaha yang tidak disebut dalam proposal.",
            Setting.OTHER_QUESTIONS);

    private static final String OTHER_QUESTIONS =
            "Kuesioner memuat pertanyaan yang tidak sesuai dengan proposal. Perbaiki kuesioner, lalu ajukan kembali.";
    private static final String CLOSED =
            "Penelitian dilakukan di kawasan tertutup. Ajukan kembali setelah kawasan dibuka oleh BPBD.";

    /** As the form says it: too wide for an officer who has to know where. */
    final String place;

    final String where;
    final String question;
    final String reply;
    final String condition;
    final String objection;
    final String refusal;
    private final String there;

    Setting(
            String place,
            String where,
            String there,
            String question,
            String reply,
            String condition,
            String objection,
            String refusal) {
        this.place = place;
        this.where = where;
        this.there = there;
        this.question = question;
        this.reply = reply;
        this.condition = condition;
        this.objection = objection;
        this.refusal = refusal;
    }

    /** What answers {@link #where}. */
    String thereIn(Regency regency) {
        return there.formatted(regency.district, regency.otherDistrict);
    }
}
