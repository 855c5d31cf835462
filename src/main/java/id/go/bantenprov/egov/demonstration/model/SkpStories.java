package id.go.bantenprov.egov.demonstration.model;

import static id.go.bantenprov.egov.demonstration.model.Fault.field;
import static id.go.bantenprov.egov.demonstration.model.Fault.file;
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
import java.util.stream.Stream;

/** Stories of research letters: DPMPTSP checks, Kesbangpol assesses, DPMPTSP reviews, approves and signs. */
final class SkpStories {
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
    private static final Fault METHOD = Fault.of(file(
            "proposal",
            "proposal",
            "Proposal belum memuat jadwal dan cara pengumpulan data. Mohon lengkapi bab metode."));
    private static final Correction END_DATE =
            field("endDate", "mismatch", "Tanggal selesai di isian berbeda dari proposal. Mohon samakan.");
    static final Fault UNSIGNED = Fault.of(
            file(
                    "permohonan",
                    "unsigned",
                    "Surat permohonan belum ditandatangani. Petunjuk di isiannya menyebut siapa yang menandatangani."),
            END_DATE);
    private static final List<Fault> SEEN_AT_CHECK = List.of(
            METHOD,
            UNSIGNED,
            Fault.of(file(
                    "ktp",
                    "unreadable",
                    "Foto KTP buram sehingga NIK tidak terbaca. Mohon foto ulang di tempat terang.")),
            Fault.of(file("pasfoto", "wrongFile", "Berkas pasfoto berisi tangkapan layar. Mohon unggah pasfoto.")),
            Fault.of(
                    file("taatHukum", "unsigned", "Pernyataan menaati hukum belum bermeterai."),
                    file("keabsahan", "unsigned", "Pernyataan keabsahan dokumen belum ditandatangani.")));

    private SkpStories() {}

    static Story story(Teller teller, String resident, String name) {
        var study = Study.drawn(teller);
        var answers = answers(teller, name, study);
        teller.add(new Act.Submit());
        tell(teller, study);
        return new Story(teller.index, resident, "SKP", answers, OF_PERSON, teller.scenes());
    }

    private static void tell(Teller teller, Study study) {
        if (teller.chance(2)) {
            teller.withdraw(teller.between(0, 1));
            return;
        }
        if (teller.chance(9)) teller.talk("asep", study.setting().question, study.setting().reply);
        if (!teller.corrections("asep", 24, 14, with(where(study), SEEN_AT_CHECK))) return;
        teller.declareComplete("asep", teller.chance(5) ? teller.between(3, 5) : teller.between(0, 1));
        decide(teller, study);
    }

    private static Fault where(Study study) {
        return Fault.question("place", study.setting().where, study.setting().thereIn(study.regency()));
    }

    private static List<Fault> with(Fault one, List<Fault> others) {
        return Stream.concat(Stream.of(one), others.stream()).toList();
    }

    private static void decide(Teller teller, Study study) {
        var proposal =
                assessed(teller, study.setting(), teller.chance(5) ? teller.between(3, 5) : teller.between(0, 2));
        if (!teller.corrections("ratna", 4, 10, List.of(where(study), METHOD, Fault.of(END_DATE)))) return;
        teller.approve("ratna", teller.chance(4) ? teller.between(3, 6) : teller.between(0, 1), proposal);
        if (teller.chance(3)) {
            teller.time.office(1);
            teller.add(new Act.Return("lilis", "Mohon cocokkan sekali lagi lokasi di isian dengan proposal."));
            teller.approve("ratna", 0, proposal);
        }
        teller.approveLast("lilis", teller.between(0, 1), proposal);
        teller.sign("bambang", teller.chance(3) ? 2 : teller.between(0, 1));
        if (proposal.outcome() == Outcome.GRANTED && teller.chance(1)) revoke(teller);
    }

    private static Proposal assessed(Teller teller, Setting setting, int workingDays) {
        var chance = teller.between(1, 100);
        if (chance <= 4) {
            teller.assess("yusuf", workingDays, AssessmentView.OBJECT, setting.objection);
            return new Proposal(Outcome.REJECTED, setting.refusal);
        }
        if (chance <= 14) teller.assess("yusuf", workingDays, AssessmentView.AGREE_WITH_CONDITIONS, setting.condition);
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

    static Map<String, Object> answers(Teller teller, String name, Study study) {
        var start = teller.time.day().plusDays(teller.between(7, 40));
        return answers(name, study, start, start.plusDays(teller.between(30, 240)));
    }

    static Map<String, Object> answers(String name, Study study, LocalDate start, LocalDate end) {
        var research = study.research();
        var answers = new HashMap<String, Object>();
        answers.put("scope", "banten");
        answers.put("applicantType", "person");
        answers.put("title", study.title());
        answers.put("fieldOfStudy", research.field);
        answers.put("institution", study.campus());
        answers.put("researchers", rows(Map.of("name", name, "role", "lead")));
        answers.put("locations", rows(Map.of("regency", study.regency().code, "place", research.setting.place)));
        answers.put("startDate", start.toString());
        answers.put("endDate", end.toString());
        answers.put("targetAgency", research.agency);
        answers.put("truth", true);
        return answers;
    }

    static Map<String, Object> asBody(Map<String, Object> answers, String body, String npwp) {
        var more = new HashMap<>(answers);
        more.put("applicantType", "body");
        more.put("bodyName", body);
        more.replace("institution", body);
        more.put("npwp", npwp);
        return more;
    }

    static List<Requirement> filesOf(Map<String, Object> answers) {
        return "body".equals(answers.get("applicantType")) ? OF_BODY : OF_PERSON;
    }

    private static Map<String, Object> rows(Map<String, Object> row) {
        return Map.of("rows", List.of(row), "closed", true);
    }
}
