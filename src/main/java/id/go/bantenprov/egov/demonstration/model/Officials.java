package id.go.bantenprov.egov.demonstration.model;

import static id.go.bantenprov.egov.identity.Role.ADMINISTRATOR;
import static id.go.bantenprov.egov.identity.Role.HEAD;
import static id.go.bantenprov.egov.identity.Role.INSPECTOR;
import static id.go.bantenprov.egov.identity.Role.LEADERSHIP;
import static id.go.bantenprov.egov.identity.Role.OFFICER;

import id.go.bantenprov.egov.identity.Role;
import id.go.bantenprov.egov.web.Localized;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The invented officials: those the sign-in page shows, and the information officers of all other agencies. */
public final class Officials {
    private static final List<InventedOfficial> SHOWN = List.of(
            official("Asep Mulyana", "dpmptsp", OFFICER, "dpmptsp.loket", null)
                    .who("Petugas loket, DPMPTSP", "Counter officer, DPMPTSP")
                    .shows(
                            "Antrean; menyatakan berkas lengkap; meminta perbaikan; berkas yang dianggap lengkap karena lewat waktu",
                            "The queue; declaring complete; asking for corrections; a file counted complete by its deadline"),
            official("Ratna Dewi", "dpmptsp", OFFICER, "dpmptsp.perizinan", null)
                    .who("Petugas bidang perizinan, DPMPTSP", "Permits officer, DPMPTSP")
                    .shows(
                            "Menelaah dan mengusulkan keputusan; berkas yang terlambat; satu berkas dibuka dua orang",
                            "Reviewing and proposing decisions; late files; one file open twice"),
            official("Yusuf Hidayat", "kesbangpol", OFFICER, "kesbangpol.kewaspadaan", null)
                    .who("Penilai bidang kewaspadaan, Kesbangpol", "Assessor, Kesbangpol")
                    .shows(
                            "Penilaian yang jatuh tempo hari ini; setuju dengan syarat; hanya melihat berkas yang dinilainya",
                            "Assessments due today; agreeing with conditions; sees only the files given to him"),
            official("Lilis Suryani", "dpmptsp", OFFICER, "dpmptsp.perizinan", "dpmptsp.kabid")
                    .who("Kepala bidang perizinan, DPMPTSP", "Head of the permits division, DPMPTSP")
                    .shows(
                            "Menyetujui dan mengembalikan; ditolak bila menyetujui telaahnya sendiri",
                            "Approving and giving back; refused when approving her own review"),
            official("Bambang Prakoso", "dpmptsp", HEAD, null, "dpmptsp.kepala")
                    .who("Kepala DPMPTSP", "Head of DPMPTSP")
                    .shows(
                            "Menandatangani; mencabut; keterlambatan tiap bidang",
                            "Signing; revoking; how late the units are"),
            official("Rina Marlina", "diskominfo", OFFICER, "diskominfo.ppid", null)
                    .who("Petugas PPID, Diskominfo SP", "Information officer (PPID), Diskominfo SP")
                    .shows(
                            "Jam yang berjalan sejak permintaan diterima; menyusun jawaban",
                            "A clock that runs from receipt; writing answers"),
            official("Tuti Handayani", "diskominfo", HEAD, "diskominfo.ppid", "diskominfo.ppidUtama")
                    .who("PPID Utama, Diskominfo SP", "Chief information officer, Diskominfo SP")
                    .shows(
                            "Menandatangani jawaban; memperpanjang dengan pemberitahuan",
                            "Signing answers; extending by notice"),
            official("Agus Salim Nasution", "dpupr", OFFICER, "dpupr.ppidPelaksana", null)
                    .who("PPID pelaksana, DPUPR", "Information officer, DPUPR")
                    .shows(
                            "Permintaan informasi yang datang ke instansinya dan tenggatnya; rekannya di instansi lain masuk sebagai ppid.dinkes@contoh.id, ppid.dispora@contoh.id dan seterusnya",
                            "Information requests that came to his agency, and when they are due; his colleagues elsewhere sign in as ppid.dinkes@contoh.id, ppid.dispora@contoh.id and so on"),
            official("Hendra Wijaya", "setda", OFFICER, "kesra.verifikator", null)
                    .who("Verifikator beasiswa, Biro Kesra", "Scholarship verifier, Biro Kesra")
                    .shows(
                            "Pendaftaran beasiswa yang diperiksa kelengkapannya; meminta perbaikan",
                            "Scholarship applications being checked; asking for corrections"),
            official("Wulan Puspita", "setda", OFFICER, "kesra.seleksi", null)
                    .who("Tim seleksi beasiswa, Biro Kesra", "Scholarship selection team, Biro Kesra")
                    .shows("Telaah dan usul penerima", "Reviewing and proposing recipients"),
            official("Iwan Setiawan", "setda", OFFICER, "kesra", "kesra.kabag")
                    .who("Kepala bagian, Biro Kesra", "Head of section, Biro Kesra")
                    .shows("Persetujuan sebelum tanda tangan", "The approval before the signature"),
            official("Sri Lestari", "setda", HEAD, "kesra", "kesra.kepala")
                    .who("Kepala Biro Kesra", "Head of Biro Kesra")
                    .shows("Tanda tangan keputusan beasiswa", "Signing scholarship decisions"),
            official("Rahmat Fauzi", "setda", LEADERSHIP, null, "setda.sekda")
                    .who("Sekretaris Daerah", "Regional Secretary")
                    .shows("Yang terlambat sekarang, menurut instansi", "What is late now, by agency"),
            official("Nining Kurnia", "inspektorat", INSPECTOR, null, null)
                    .who("Inspektorat", "Inspectorate")
                    .shows("Catatan akses; pemeriksaan catatan publik", "Access records; checking the public log"),
            official("Fajar Nugraha", "diskominfo", ADMINISTRATOR, null, null)
                    .who("Administrator, Diskominfo SP", "Administrator, Diskominfo SP")
                    .shows(
                            "Kalender kerja dengan hari libur dan cuti bersama; versi layanan; halaman komponen; e-mail yang gagal",
                            "The working calendar with holidays and collective leave; service versions; the component page; dead letters"));

    /** One in every other agency, so that a request for information finds its way wherever it is sent. */
    private static final List<InventedOfficial> UNSHOWN = List.of(
            ofInformation("Siti Aminah", "dinkes"),
            ofInformation("Dadang Hermawan", "dindikbud"),
            ofInformation("Yanti Rohayati", "dishub"),
            ofInformation("Ujang Suherman", "bappeda"),
            ofInformation("Neneng Komala", "bpkad"),
            ofInformation("Adang Suryadi", "dprkp"),
            ofInformation("Aminudin Saleh", "satpolpp"),
            ofInformation("Bahrudin Idris", "bpbd"),
            ofInformation("Cici Hartini", "dinsos"),
            ofInformation("Didin Wahyudin", "disnakertrans"),
            ofInformation("Elis Nurjanah", "dp3akkb"),
            ofInformation("Gugun Gunawan", "dketapang"),
            ofInformation("Heni Rohaeni", "dlhk"),
            ofInformation("Iyan Sopyan", "dpmd"),
            ofInformation("Jaenal Abidin", "diskominfo"),
            ofInformation("Kokom Komariah", "diskopukm"),
            ofInformation("Lukman Nulhakim", "dpmptsp"),
            ofInformation("Mimin Mintarsih", "dispora"),
            ofInformation("Nurdin Hamzah", "dpk"),
            ofInformation("Oman Abdurahman", "dkp"),
            ofInformation("Popon Rohimah", "dispar"),
            ofInformation("Qori Amalia", "distan"),
            ofInformation("Ridwan Hanafi", "desdm"),
            ofInformation("Suhaeri Mansur", "disperindag"),
            ofInformation("Teti Herlina", "setda"),
            ofInformation("Udin Saepudin", "setwan"),
            ofInformation("Vera Susanti", "bapenda"),
            ofInformation("Wawan Darmawan", "bkd"),
            ofInformation("Yayat Ruhiyat", "bpsdmd"),
            ofInformation("Zaenal Mutaqin", "banhub"),
            ofInformation("Endang Sulastri", "inspektorat"),
            ofInformation("Tini Kartini", "kesbangpol"));

    private Officials() {}

    public static List<InventedOfficial> shown() {
        return SHOWN;
    }

    public static List<InventedOfficial> all() {
        return Stream.concat(SHOWN.stream(), UNSHOWN.stream()).toList();
    }

    private static InventedOfficial ofInformation(String name, String agency) {
        return official(name, agency, OFFICER, agency + ".ppidPelaksana", null)
                .who("PPID pelaksana", "Information officer")
                .unshown();
    }

    private static Post official(
            String name, String agency, Role role, @Nullable String unit, @Nullable String position) {
        return new Post(name, agency, role, unit, position);
    }

    private record Post(
            String name,
            String agency,
            Role role,
            @Nullable String unit,
            @Nullable String position) {
        Titled who(String id, String en) {
            return new Titled(this, new Localized(id, en));
        }
    }

    private record Titled(Post post, Localized title) {
        InventedOfficial shows(String id, String en) {
            return with(new Localized(id, en));
        }

        InventedOfficial unshown() {
            return with(null);
        }

        private InventedOfficial with(@Nullable Localized canShow) {
            var key = Residents.keyOf(post.name());
            return new InventedOfficial(
                    post.name(), key, post.agency(), post.role(), post.unit(), post.position(), title, canShow);
        }
    }
}
