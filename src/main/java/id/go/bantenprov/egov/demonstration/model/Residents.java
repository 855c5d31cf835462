package id.go.bantenprov.egov.demonstration.model;

import id.go.bantenprov.egov.demonstration.model.InventedResident.Shown;
import id.go.bantenprov.egov.web.Language;
import id.go.bantenprov.egov.web.Localized;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The forty invented residents: four whom the sign-in page shows, and those who make the province busy. */
public final class Residents {
    public static final InventedResident NURHAYATI = new InventedResident(
            "Nurhayati Salim",
            "nurhayati",
            true,
            LocalDate.of(2004, 3, 27),
            "3673",
            "36.73.01.1002",
            1,
            null,
            shown(
                    "Mahasiswa, Serang",
                    "Student, Serang",
                    "Surat penelitian yang menunggu perbaikannya; beasiswa yang setengah terisi; tanda terima dan buktinya",
                    "A research letter awaiting her correction; a scholarship half filled in; a receipt and its proof"));

    public static final InventedResident DEDE = new InventedResident(
            "Dede Kosasih",
            "dede",
            false,
            LocalDate.of(2009, 5, 11),
            "3602",
            "36.02.03.2002",
            2,
            null,
            shown(
                    "Warga berusia 17 tahun, Lebak",
                    "Resident of 17 years, Lebak",
                    "Ditolak oleh syarat nilai beasiswa, dengan alasannya",
                    "Refused by the scholarship's rule on grades, with its reason"));

    public static final InventedResident MAYA = new InventedResident(
            "Maya Anggraini",
            "maya",
            true,
            LocalDate.of(1988, 9, 2),
            "3601",
            "36.01.01.2001",
            3,
            null,
            shown(
                    "Memohon untuk Yayasan Pesisir Lestari",
                    "Applies for the foundation Yayasan Pesisir Lestari",
                    "Permintaan informasi yang diperpanjang 7 hari lalu dijawab sebagian; surat penelitian sebagai badan",
                    "An information request extended by 7 days and answered in part; a research letter as a body"));

    public static final InventedResident ELLEN = new InventedResident(
            "Ellen Hartono",
            "ellen",
            true,
            LocalDate.of(1993, 1, 19),
            "3671",
            "36.71.03.1001",
            4,
            Language.ENGLISH,
            shown(
                    "Warga berbahasa Inggris, Tangerang",
                    "Resident who reads English, Tangerang",
                    "Semuanya dalam bahasa Inggris; surat yang berlaku, yang kedaluwarsa, dan yang dicabut",
                    "Everything in English; a letter that is valid, one that has expired, one revoked"));

    private static final List<String> WOMEN = List.of(
            "Siti Maesaroh",
            "Rohmatul Ummah",
            "Eneng Sumiati",
            "Dewi Anjani",
            "Ika Rostika",
            "Laila Fitriani",
            "Mulyati Hasanah",
            "Nia Kurniasih",
            "Putri Ayuningtyas",
            "Rika Oktaviani",
            "Susi Herawati",
            "Tia Nurlela",
            "Uun Unaenah",
            "Vina Oktarina",
            "Wati Sukmawati",
            "Yuyun Yuningsih",
            "Zahra Aulia",
            "Fitri Handayani");
    private static final List<String> MEN = List.of(
            "Ahmad Baihaqi",
            "Budi Santika",
            "Cecep Supriatna",
            "Deni Ramdani",
            "Entis Sutisna",
            "Feri Irawan",
            "Galih Permana",
            "Hasan Basri",
            "Ilham Maulana",
            "Jajang Nurjaman",
            "Komarudin Ali",
            "Luthfi Hakim",
            "Maman Suparman",
            "Nana Suryana",
            "Opik Taufik",
            "Pandu Wicaksono",
            "Rizal Firdaus",
            "Tatang Sutarman");
    private static final List<String> VILLAGES = List.of(
            "36.02.01.2002",
            "36.03.01.1001",
            "36.03.03.1001",
            "36.71.01.1001",
            "36.71.02.1001",
            "36.72.01.1001",
            "36.72.03.1001",
            "36.73.01.1001",
            "36.73.02.1001");
    private static final LocalDate OLDEST_BORN = LocalDate.of(2002, 1, 15);
    private static final List<InventedResident> NAMED = List.of(NURHAYATI, DEDE, MAYA, ELLEN);
    private static final List<InventedResident> OTHERS = others();

    private Residents() {}

    /** Those whom the sign-in page shows. */
    public static List<InventedResident> named() {
        return NAMED;
    }

    /** All students of an age at which a scholarship is possible. */
    public static List<InventedResident> unnamed() {
        return OTHERS;
    }

    public static List<InventedResident> all() {
        return Stream.concat(NAMED.stream(), OTHERS.stream()).toList();
    }

    static String keyOf(String name) {
        return name.toLowerCase(Locale.ROOT).split(" ", 2)[0];
    }

    private static List<InventedResident> others() {
        var names = new ArrayList<>(WOMEN);
        names.addAll(MEN);
        return IntStream.range(0, names.size())
                .mapToObj(i -> other(names.get(i), i))
                .toList();
    }

    private static InventedResident other(String name, int index) {
        var village = VILLAGES.get(index % VILLAGES.size());
        return new InventedResident(
                name,
                name.toLowerCase(Locale.ROOT).replace(' ', '.'),
                WOMEN.contains(name),
                OLDEST_BORN.plusDays(index * 41L),
                village.substring(0, 2) + village.substring(3, 5),
                village,
                NAMED.size() + index + 1,
                null,
                null);
    }

    private static Shown shown(String role, String roleEnglish, String canShow, String canShowEnglish) {
        return new Shown(new Localized(role, roleEnglish), new Localized(canShow, canShowEnglish));
    }
}
