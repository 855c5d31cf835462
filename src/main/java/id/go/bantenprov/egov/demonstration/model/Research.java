package id.go.bantenprov.egov.demonstration.model;

import static id.go.bantenprov.egov.demonstration.model.Regency.AT_SEA;
import static id.go.bantenprov.egov.demonstration.model.Regency.CITIES;
import static id.go.bantenprov.egov.demonstration.model.Regency.OF_FACTORIES;
import static id.go.bantenprov.egov.demonstration.model.Regency.OF_VILLAGES;

import java.util.List;

/** What people look into: its field, the agency that can help, and where and from which sides it can be seen. */
enum Research {
    BEACHES("Dampak wisata pantai", "economy", "dispar", Setting.COAST, AT_SEA, Research.INCOME, Research.ROAD),
    RICE("Pola tanam padi", "agriculture", "distan", Setting.HOMES, OF_VILLAGES, Research.SEASON, Research.YEARS),
    WASTE(
            "Pengelolaan sampah rumah tangga",
            "social",
            "dlhk",
            Setting.HOMES,
            Regency.ALL,
            Research.HABITS,
            Research.SAID),
    DIGITAL(
            "Literasi digital remaja",
            "social",
            "diskominfo",
            Setting.HOMES,
            Regency.ALL,
            Research.SAID,
            Research.HABITS),
    RIVERS("Kualitas air sungai", "engineering", "dlhk", Setting.RIVER, Regency.ALL, Research.SEASON, Research.ROAD),
    POSYANDU("Pelayanan posyandu", "health", "dinkes", Setting.HOMES, Regency.ALL, Research.SAID, Research.YEARS),
    FISHERWOMEN("Peran perempuan nelayan", "social", "dkp", Setting.COAST, AT_SEA, Research.INCOME, Research.SEASON),
    BATIK(
            "Pemasaran kerajinan batik",
            "economy",
            "disperindag",
            Setting.WORKPLACES,
            CITIES,
            Research.YEARS,
            Research.ROAD),
    READING(
            "Minat baca siswa SMA",
            "education",
            "dindikbud",
            Setting.SCHOOLS,
            Regency.ALL,
            Research.STATE,
            Research.YEARS),
    TSUNAMI(
            "Mitigasi tsunami berbasis warga",
            "social",
            "bpbd",
            Setting.COAST,
            AT_SEA,
            Research.HABITS,
            Research.YEARS),
    DEBUS("Kesenian debus", "culture", "dindikbud", Setting.HOMES, Regency.ALL, Research.SAID, Research.YEARS),
    FOOD(
            "Usaha mikro olahan makanan",
            "economy",
            "diskopukm",
            Setting.WORKPLACES,
            Regency.ALL,
            Research.YEARS,
            Research.ROAD),
    MEETINGS("Aturan musyawarah desa", "law", "dpmd", Setting.HOMES, OF_VILLAGES, Research.SAID, Research.YEARS),
    FACTORIES(
            "Kesehatan kerja buruh pabrik",
            "health",
            "disnakertrans",
            Setting.WORKPLACES,
            OF_FACTORIES,
            Research.YEARS),
    TRAFFIC(
            "Kemacetan pada jam sekolah",
            "engineering",
            "dishub",
            Setting.SCHOOLS,
            CITIES,
            Research.ROAD,
            Research.SAID),
    MANGROVES("Pemanfaatan bakau", "agriculture", "dkp", Setting.COAST, AT_SEA, Research.COASTAL, Research.YEARS);

    static final String INCOME = "terhadap pendapatan keluarga";
    static final String ROAD = "setelah pembangunan jalan";
    static final String SEASON = "di masa pancaroba";
    static final String YEARS = "selama dua tahun terakhir";
    static final String HABITS = "dilihat dari kebiasaan sehari-hari";
    static final String SAID = "menurut penilaian warga";
    static final String STATE = "pada sekolah negeri";
    static final String COASTAL = "oleh warga pesisir";

    final String field;
    final String agency;
    final Setting setting;
    final List<Regency> regencies;
    final List<String> views;
    private final String subject;

    Research(String subject, String field, String agency, Setting setting, List<Regency> regencies, String... views) {
        this.subject = subject;
        this.field = field;
        this.agency = agency;
        this.setting = setting;
        this.regencies = regencies;
        this.views = List.of(views);
    }

    String title(String view, Regency regency) {
        return subject + " " + view + " di " + regency.text;
    }
}
