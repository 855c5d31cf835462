package id.go.bantenprov.egov.demonstration.model;

import java.util.List;

/** What scholars study, and what those who study it write about themselves. */
record Course(Campus campus, String programme, String degree, String studyField, String essay) {
    private static final String EXACT = "exact";
    private static final String OTHER = "other";
    private static final String TEACHER =
            "Saya anak pertama dari empat bersaudara. Ayah saya buruh tani dan ibu saya berjualan nasi uduk. Sejak masuk "
                    + "kuliah saya bekerja paruh waktu di koperasi kampus untuk membayar kos. Dengan beasiswa ini saya dapat "
                    + "menyelesaikan praktik mengajar tepat waktu, lalu kembali mengajar di desa saya.";
    private static final String ENGINEER =
            "Di kampung kami air bersih masih diambil dari sumur bersama. Saya memilih kuliah ini karena ingin tahu cara "
                    + "membangun jaringan air dengan biaya murah. Beasiswa akan saya pakai untuk biaya kuliah dan alat ukur "
                    + "tugas akhir. Hasilnya akan saya bagikan kepada karang taruna dan pengurus desa.";
    private static final String NURSE =
            "Ibu saya meninggal ketika saya kelas sebelas, dan sejak itu kakak yang membiayai sekolah saya. Nilai saya baik "
                    + "karena saya belajar bersama teman-teman di perpustakaan daerah. Saya ingin lulus tepat waktu, "
                    + "bekerja di puskesmas kecamatan, dan ganti membiayai adik saya.";
    private static final String FARMER =
            "Orang tua saya menggarap sawah sewaan yang sering gagal panen karena kekeringan. Saya memilih kuliah ini untuk "
                    + "mencari padi yang tahan kering dan cara bertanam yang hemat air. Beasiswa akan saya pakai untuk biaya "
                    + "kuliah dan kebun percobaan. Setelah lulus saya ingin mendampingi kelompok tani di kampung kami.";
    private static final String SEAFARER =
            "Ayah saya nelayan, dan hasil tangkapannya berkurang dari tahun ke tahun. Saya memilih kuliah ini karena ingin "
                    + "tahu keadaan terumbu dan bakau di pantai kami. Beasiswa akan saya pakai untuk biaya kuliah dan praktik "
                    + "lapangan. Hasilnya akan saya bagikan kepada kelompok nelayan.";
    private static final String BOOKKEEPER =
            "Ibu saya membuka warung, tetapi tidak pernah tahu berapa untungnya. Saya memilih kuliah ini agar dapat membantu "
                    + "warung dan koperasi di kampung kami mencatat keuangannya. Beasiswa akan saya pakai untuk biaya kuliah "
                    + "dan buku. Setiap Sabtu saya sudah membantu tiga warung menyusun pembukuan.";

    static final List<Course> ALL = List.of(
            new Course(Campus.UNIVERSITY_BANTEN, "Teknik Sipil", "s1", EXACT, ENGINEER),
            new Course(Campus.POLYTECHNIC_TANGERANG, "Teknik Sipil", "d3", EXACT, ENGINEER),
            new Course(Campus.UNIVERSITY_SERANG, "Agroteknologi", "s1", EXACT, FARMER),
            new Course(Campus.HEALTH_PANDEGLANG, "Keperawatan", "d3", EXACT, NURSE),
            new Course(Campus.HEALTH_PANDEGLANG, "Keperawatan", "s1", EXACT, NURSE),
            new Course(Campus.UNIVERSITY_SERANG, "Pendidikan Matematika", "s1", OTHER, TEACHER),
            new Course(Campus.UNIVERSITY_BANTEN, "Akuntansi", "s1", OTHER, BOOKKEEPER),
            new Course(Campus.POLYTECHNIC_TANGERANG, "Akuntansi", "d3", OTHER, BOOKKEEPER),
            new Course(Campus.UNIVERSITY_BANTEN, "Ilmu Kelautan", "s1", EXACT, SEAFARER));

    /** A diploma takes six semesters; who studies longer than eight cannot apply. */
    int lastSemester() {
        return degree.equals("d3") ? 6 : 8;
    }
}
