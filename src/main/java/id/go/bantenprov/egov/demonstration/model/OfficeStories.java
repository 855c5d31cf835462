package id.go.bantenprov.egov.demonstration.model;

import id.go.bantenprov.egov.calendar.WorkingCalendar;
import id.go.bantenprov.egov.casework.model.AssessmentView;
import id.go.bantenprov.egov.catalogue.Window;
import id.go.bantenprov.egov.demonstration.model.Story.Requirement;
import id.go.bantenprov.egov.web.Formats;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/**
 * What lies before the officials on the sign-in page the morning after the last day: for each of them a file of every
 * kind they are said to show, told back from that day. Numbers of days are working days.
 */
final class OfficeStories {
    private static final LocalTime MORNING = LocalTime.of(8, 10);
    private static final String CONDITION = "Peneliti melapor ke kantor desa atau kelurahan sebelum mulai.";
    private static final String ASKED =
            "Daftar ruas jalan provinsi yang diperbaiki tahun 2025 beserta nilai kontraknya.";
    private static final String FOUND =
            "Tahun 2025 diperbaiki 14 ruas jalan provinsi. Daftar ruas dan nilai kontraknya ada di bagian informasi berkala"
                    + " pada laman PPID DPUPR.";
    private static final String PURPOSE = "Untuk bahan diskusi warga di kampung kami.";
    private static final int LONGEST_DECISION_DAYS = 21;

    private final long seed;
    private final LocalDate until;
    private final WorkingCalendar calendar;
    private final List<Story> stories;

    private OfficeStories(long seed, LocalDate until, WorkingCalendar calendar, List<Story> stories) {
        this.seed = seed;
        this.until = until;
        this.calendar = calendar;
        this.stories = stories;
    }

    /** Adds them to what is told already. @param windows of the scholarship */
    static void tell(List<Story> stories, LocalDate until, long seed, WorkingCalendar calendar, List<Window> windows) {
        var office = new OfficeStories(seed, until, calendar, stories);
        office.research();
        office.information();
        windows.stream()
                .filter(window -> window.open().isBefore(until))
                .max(Comparator.comparing(Window::open))
                .filter(window -> window.close().plusDays(LONGEST_DECISION_DAYS).isAfter(until))
                .ifPresent(office::scholarship);
    }

    private void research() {
        research(0, unread -> unread.add(new Act.LoseMail()));
        research(4, countedCompleteByTime -> {});
        research(2, assessedByNextDay -> assessedByNextDay.declareComplete("asep", 1));
        research(3, OfficeStories::assessed);
        research(12, OfficeStories::assessed);
        research(5, toApprove -> reviewed(toApprove, "ratna"));
        research(5, approvedByAnother -> reviewed(approvedByAnother, "lilis"));
        research(5, toSign -> {
            reviewed(toSign, "ratna");
            toSign.approveLast("lilis", 0, Teller.granted());
        });
    }

    private static void assessed(Teller teller) {
        teller.declareComplete("asep", 1);
        teller.assess("yusuf", 1, AssessmentView.AGREE_WITH_CONDITIONS, CONDITION);
    }

    private static void reviewed(Teller teller, String reviewer) {
        assessed(teller);
        teller.approve(reviewer, 1, Teller.granted());
    }

    private void research(int daysBefore, Consumer<Teller> course) {
        var teller = teller(daysBefore, until);
        var resident = resident(teller);
        var answers = SkpStories.answers(teller, resident.name(), Study.drawn(teller));
        keep(teller, resident, "SKP", answers, SkpStories.filesOf(answers), course);
    }

    private void information() {
        information(0, unread -> {});
        information(4, assessedByNextDay -> assessedByNextDay.declareComplete("rina", 1));
        information(6, toAnswer -> answered(toAnswer, 2, AssessmentView.AGREE, FOUND));
        information(16, late -> answered(late, 6, AssessmentView.AGREE, FOUND));
        information(6, toSign -> {
            answered(toSign, 2, AssessmentView.AGREE_WITH_CONDITIONS, Holder.PRICES.condition());
            toSign.approveLast("rina", 1, PpidStories.partly(FOUND, Holder.PRICES));
        });
    }

    private static void answered(Teller teller, int days, AssessmentView view, String reasons) {
        teller.declareComplete("rina", 1);
        teller.assess("agus", days, view, reasons);
    }

    private void information(int daysBefore, Consumer<Teller> course) {
        var answers = PpidStories.answers("dpupr", ASKED, PURPOSE);
        var teller = teller(daysBefore, until);
        keep(teller, resident(teller), "PPID", answers, PpidStories.filesOf(answers), course);
    }

    private void scholarship(Window window) {
        var last = window.close().isBefore(until) ? window.close() : until;
        scholarship(0, last, unread -> {});
        scholarship(3, last, toReview -> toReview.declareComplete("hendra", 1));
        scholarship(3, last, toApprove -> proposed(toApprove, window));
        scholarship(3, last, toSign -> {
            proposed(toSign, window);
            toSign.approveLast("iwan", 0, Teller.granted());
        });
    }

    private static void proposed(Teller teller, Window window) {
        teller.declareComplete("hendra", 1);
        teller.time.officeOn(window.close().plusDays(1));
        teller.add(new Act.Approve("wulan", Teller.granted()));
    }

    private void scholarship(int daysBefore, LocalDate last, Consumer<Teller> course) {
        var teller = teller(daysBefore, last);
        var resident = resident(teller);
        keep(
                teller,
                resident,
                "BEASISWA",
                ScholarshipStories.answers(teller, resident),
                ScholarshipStories.FILES,
                course);
    }

    private Teller teller(int daysBefore, LocalDate day) {
        var most = calendar.workingDaysBetween(Plan.FIRST_DAY, day);
        var from = calendar.after(day, -Math.min(daysBefore, most))
                .atTime(MORNING)
                .atZone(Formats.ZONE)
                .toOffsetDateTime();
        var index = stories.size();
        return new Teller(index, new SplittableRandom(seed ^ (index + 1L) << 32), calendar, from);
    }

    private static InventedResident resident(Teller teller) {
        return teller.one(Residents.unnamed());
    }

    private void keep(
            Teller teller,
            InventedResident resident,
            String service,
            Map<String, Object> answers,
            List<Requirement> files,
            Consumer<Teller> course) {
        teller.add(new Act.Submit());
        course.accept(teller);
        stories.add(new Story(teller.index, resident.key(), service, answers, files, teller.scenes()));
    }
}
