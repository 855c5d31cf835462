package id.go.bantenprov.egov.demonstration.model;

import java.util.List;

/** Who answers in which agency, and what people ask there. */
record Holder(String agency, String officer, List<Asked> asked) {
    /**
     * @param answer the information, or where and how it is received; invented like all of this
     * @param withheld what a part of it would be that the law keeps back
     */
    record Asked(String information, String answer, Withheld withheld) {}

    /** @param letter of article 17 of the law */
    record Withheld(String what, String letter) {
        String condition() {
            return "Bagian tentang " + what + " dihitamkan.";
        }

        String reason() {
            return "Bagian tentang %s dikecualikan (UU 14/2008 pasal 17 huruf %s); bagian lain diberikan seluruhnya."
                    .formatted(what, letter);
        }
    }

    static final Withheld PRICES = new Withheld("harga satuan penyedia", "b");

    static final List<Holder> ALL = List.of(
            new Holder(
                    "dpupr",
                    "agus",
                    List.of(
                            new Asked(
                                    "Laporan perbaikan jalan provinsi di Kabupaten Lebak tahun 2025, beserta panjang ruas dan nilai kontraknya.",
                                    "Tahun 2025 diperbaiki tujuh ruas jalan provinsi di Kabupaten Lebak, seluruhnya 38,4 km.\n"
                                            + "Laporan tiap ruas dan nilai kontraknya dikirim ke alamat e-mail akun Anda.",
                                    PRICES),
                            new Asked(
                                    "Daftar jembatan provinsi yang rusak berat menurut pemeriksaan terakhir dan rencana perbaikannya.",
                                    "Menurut pemeriksaan terakhir sebelas jembatan provinsi rusak berat; enam di antaranya diperbaiki tahun depan.\n"
                                            + "Daftar dan rencananya dikirim ke alamat e-mail akun Anda.",
                                    new Withheld("perkiraan harga sebelum lelang", "b")),
                            new Asked(
                                    "Dokumen rencana tata ruang wilayah Provinsi Banten dan peta lampirannya dalam bentuk digital.",
                                    "Rencana tata ruang wilayah beserta lima peta lampirannya tersedia dalam bentuk digital di bagian informasi setiap saat pada laman PPID DPUPR.",
                                    new Withheld("letak sarana pertahanan negara", "c")))),
            new Holder(
                    "dinkes",
                    "siti",
                    List.of(
                            new Asked(
                                    "Jumlah posyandu aktif dan kader di tiap kabupaten dan kota tahun 2024 dan 2025.",
                                    "Posyandu aktif: 9.870 pada tahun 2024 dan 10.015 pada tahun 2025, dengan 51.240 kader.\n"
                                            + "Rincian tiap kabupaten dan kota dikirim ke alamat e-mail akun Anda.",
                                    persons("nama dan alamat kader")),
                            new Asked(
                                    "Data angka kejadian demam berdarah per bulan di Provinsi Banten tahun 2025.",
                                    "Tahun 2025 tercatat paling banyak kejadian pada Februari dan paling sedikit pada Agustus.\n"
                                            + "Tabel tiap bulan dan tiap kabupaten dan kota dikirim ke alamat e-mail akun Anda.",
                                    persons("nama dan alamat penderita")))),
            new Holder(
                    "dindikbud",
                    "dadang",
                    List.of(
                            new Asked(
                                    "Daya tampung dan jumlah pendaftar SMA negeri di Kota Serang pada penerimaan siswa tahun 2025.",
                                    "Daya tampung delapan SMA negeri di Kota Serang 2.592 siswa; pendaftarnya 4.118 orang.\n"
                                            + "Angka tiap sekolah ada di papan pengumuman penerimaan siswa pada laman Dindikbud.",
                                    persons("nama dan nilai pendaftar")),
                            new Asked(
                                    "Daftar cagar budaya yang ditetapkan provinsi dan keadaan perawatannya.",
                                    "Provinsi menetapkan 27 cagar budaya: 19 terawat, 8 memerlukan pemugaran.\n"
                                            + "Daftarnya dikirim ke alamat e-mail akun Anda.",
                                    persons("nama pemilik perorangan")))),
            new Holder(
                    "dishub",
                    "yanti",
                    List.of(
                            new Asked(
                                    "Hasil penghitungan lalu lintas di ruas jalan provinsi tahun 2025.",
                                    "Penghitungan dilakukan di 24 titik pada April dan Oktober 2025.\n"
                                            + "Hasil tiap titik dikirim ke alamat e-mail akun Anda sebagai lembar kerja.",
                                    persons("pelat nomor kendaraan yang terekam")),
                            new Asked(
                                    "Rencana pemasangan rambu dan penerangan jalan provinsi tahun 2026.",
                                    "Tahun 2026 direncanakan 640 rambu dan 1.150 titik penerangan jalan.\n"
                                            + "Daftar ruasnya ada di bagian informasi berkala pada laman PPID Dishub.",
                                    new Withheld("perkiraan harga sebelum lelang", "b")))),
            new Holder(
                    "bappeda",
                    "ujang",
                    List.of(
                            new Asked(
                                    "Rencana kerja pemerintah daerah tahun 2026 beserta daftar usulan musyawarah yang diterima.",
                                    "Rencana kerja tahun 2026 dan daftar usulan musyawarah yang diterima ada di bagian informasi berkala pada laman PPID Bappeda.",
                                    persons("nama pengusul perorangan")),
                            new Asked(
                                    "Laporan capaian sasaran pembangunan provinsi tahun 2024.",
                                    "Dari 32 sasaran pembangunan tahun 2024, 25 tercapai.\n"
                                            + "Laporan lengkapnya ada di bagian informasi berkala pada laman PPID Bappeda.",
                                    persons("nilai kinerja pegawai perorangan")))),
            new Holder(
                    "bpkad",
                    "neneng",
                    List.of(
                            new Asked(
                                    "Realisasi anggaran provinsi triwulan terakhir menurut instansi.",
                                    "Realisasi menurut instansi ada di bagian informasi berkala pada laman PPID BPKAD; berkasnya juga dikirim ke alamat e-mail akun Anda.",
                                    persons("nomor rekening penerima")),
                            new Asked(
                                    "Daftar tanah milik provinsi yang disewakan dan nilai sewanya tahun 2025.",
                                    "Tahun 2025 disewakan 41 bidang tanah milik provinsi.\n"
                                            + "Daftar bidang dan nilai sewanya dikirim ke alamat e-mail akun Anda.",
                                    persons("nama penyewa perorangan")))));

    private static Withheld persons(String what) {
        return new Withheld(what, "h");
    }
}
