package id.go.bantenprov.egov.demonstration.model;

import id.go.bantenprov.egov.calendar.WorkingCalendar;
import id.go.bantenprov.egov.casework.model.AssessmentView;
import id.go.bantenprov.egov.web.Formats;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** What the residents on the sign-in page can show, told back from the last day. */
final class NamedStories {
    private static final LocalTime MORNING = LocalTime.of(8, 15);
    private static final String FOUNDATION = "Yayasan Pesisir Lestari";
    private static final String COASTS =
            "Dokumen rencana dan anggaran pengamanan pantai tahun 2024 sampai 2026, seluruhnya 86 halaman, dikirim ke"
                    + " alamat e-mail akun Anda dan dapat dibaca di ruang layanan PPID DPUPR.";
    /** No taxpayer has this number: it begins with the digits of none. */
    private static final String NPWP = "9999000000000099";

    private final long seed;
    private final WorkingCalendar calendar;
    private final LocalDate until;
    private final List<Story> stories = new ArrayList<>();
    /** Of the story that is being told. */
    private Map<String, Object> answers = Map.of();

    private NamedStories(long seed, LocalDate until, WorkingCalendar calendar) {
        this.seed = seed;
        this.calendar = calendar;
        this.until = until;
    }

    static List<Story> upTo(LocalDate until, long seed, WorkingCalendar calendar) {
        var named = new NamedStories(seed, until, calendar);
        named.nurhayati();
        named.dede();
        named.maya();
        named.ellen();
        return named.stories;
    }

    private void nurhayati() {
        var done = teller(60);
        skp(done, Residents.NURHAYATI, study(Research.DIGITAL, Research.SAID, Regency.SERANG_CITY), 120);
        toTheEnd(done);
        keep(done, Residents.NURHAYATI, "SKP");
        var asked = teller(4);
        skp(asked, Residents.NURHAYATI, study(Research.FISHERWOMEN, Research.INCOME, Regency.SERANG), 150);
        asked.time.office(1);
        asked.add(new Act.AskCorrection("asep", SkpStories.UNSIGNED.asked()));
        keep(asked, Residents.NURHAYATI, "SKP");
        draft(teller(2), Residents.NURHAYATI, ScholarshipStories.begun(Residents.NURHAYATI));
    }

    /** Seventeen, and below the limit of his field. */
    private void dede() {
        var answers = ScholarshipStories.begun(Residents.DEDE);
        answers.put("semester", 2);
        answers.put("studyField", "other");
        answers.put("ipk", "2.40");
        draft(teller(3), Residents.DEDE, answers);
    }

    private void maya() {
        var asked = teller(22);
        answers = PpidStories.answers(
                "dpupr",
                "Dokumen rencana dan anggaran pengamanan pantai di pesisir Pandeglang tahun 2024 sampai 2026.",
                "Untuk menyusun masukan warga pesisir.");
        asBody();
        asked.add(new Act.Submit());
        asked.declareComplete("rina", 1);
        asked.time.office(5);
        asked.add(PpidStories.extended());
        asked.assess("agus", 4, AssessmentView.AGREE_WITH_CONDITIONS, Holder.PRICES.condition());
        asked.approveLast("rina", 2, PpidStories.partly(COASTS, Holder.PRICES));
        asked.sign("tuti", 1);
        keep(asked, Residents.MAYA, "PPID");
        var letter = teller(12);
        skp(letter, Residents.MAYA, study(Research.MANGROVES, Research.COASTAL, Regency.PANDEGLANG), 200);
        asBody();
        toTheEnd(letter);
        keep(letter, Residents.MAYA, "SKP");
    }

    private void ellen() {
        var expired = teller(150);
        skp(expired, Residents.ELLEN, study(Research.READING, Research.STATE, Regency.TANGERANG_CITY), 60);
        toTheEnd(expired);
        keep(expired, Residents.ELLEN, "SKP");
        var revoked = teller(70);
        skp(revoked, Residents.ELLEN, study(Research.TRAFFIC, Research.ROAD, Regency.TANGERANG_CITY), 300);
        toTheEnd(revoked);
        SkpStories.revoke(revoked);
        keep(revoked, Residents.ELLEN, "SKP");
        var valid = teller(25);
        skp(valid, Residents.ELLEN, study(Research.FOOD, Research.YEARS, Regency.TANGERANG_CITY), 300);
        toTheEnd(valid);
        keep(valid, Residents.ELLEN, "SKP");
    }

    private Teller teller(int workingDaysBefore) {
        var most = calendar.workingDaysBetween(Plan.FIRST_DAY, until);
        var day = calendar.after(until, -Math.min(workingDaysBefore, most));
        var from = day.atTime(MORNING).atZone(Formats.ZONE).toOffsetDateTime();
        return new Teller(stories.size(), new SplittableRandom(seed ^ (stories.size() + 1L) << 32), calendar, from);
    }

    /** Each of them studies at one place, where all fields are taught. */
    private static Study study(Research research, String view, Regency regency) {
        return new Study(research, view, regency, Campus.UNIVERSITY_BANTEN.text);
    }

    private void skp(Teller teller, InventedResident resident, Study study, int days) {
        var start = teller.time.day().plusDays(10);
        answers = SkpStories.answers(resident.name(), study, start, start.plusDays(days));
        teller.add(new Act.Submit());
    }

    private void asBody() {
        answers = SkpStories.asBody(answers, FOUNDATION, NPWP);
    }

    private static void toTheEnd(Teller teller) {
        teller.declareComplete("asep", 1);
        teller.assess("yusuf", 1, AssessmentView.AGREE, "");
        teller.approve("ratna", 1, Teller.granted());
        teller.approveLast("lilis", 0, Teller.granted());
        teller.sign("bambang", 1);
    }

    private void keep(Teller teller, InventedResident resident, String service) {
        var files = service.equals("SKP") ? SkpStories.filesOf(answers) : PpidStories.filesOf(answers);
        stories.add(new Story(teller.index, resident.key(), service, answers, files, teller.scenes()));
    }

    private void draft(Teller teller, InventedResident resident, Map<String, Object> begun) {
        teller.add(new Act.SaveDraft());
        stories.add(new Story(teller.index, resident.key(), "BEASISWA", begun, List.of(), teller.scenes()));
    }
}
