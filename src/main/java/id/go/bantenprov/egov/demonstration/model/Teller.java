package id.go.bantenprov.egov.demonstration.model;

import id.go.bantenprov.egov.calendar.WorkingCalendar;
import id.go.bantenprov.egov.casework.model.AssessmentView;
import id.go.bantenprov.egov.casework.model.Proposal;
import id.go.bantenprov.egov.casework.model.Proposal.Outcome;
import id.go.bantenprov.egov.demonstration.model.Act.LetterKept;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Tells one story: draws chance from its own source, moves along the working days and notes the scenes. */
final class Teller {
    private static final int PERCENT = 100;

    final int index;
    final SplittableRandom random;
    final OfficeTime time;
    private final List<Scene> scenes = new ArrayList<>();

    Teller(int index, SplittableRandom random, WorkingCalendar calendar, OffsetDateTime from) {
        this.index = index;
        this.random = random;
        this.time = new OfficeTime(random, calendar, from);
    }

    /** Something happens now. */
    void add(Act act) {
        scenes.add(new Scene(time.now(), index, act));
    }

    List<Scene> scenes() {
        return List.copyOf(scenes);
    }

    boolean chance(int percent) {
        return random.nextInt(PERCENT) < percent;
    }

    int between(int from, int to) {
        return random.nextInt(from, to + 1);
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    void declareComplete(String officer, int workingDays) {
        time.office(workingDays);
        add(new Act.DeclareComplete(officer));
    }

    void assess(String officer, int workingDays, AssessmentView view, String reasons) {
        time.office(workingDays);
        add(new Act.Assess(officer, view, reasons));
    }

    void approve(String officer, int workingDays, Proposal proposal) {
        time.office(workingDays);
        add(new Act.Approve(officer, proposal));
    }

    /** Which letters keep their file is settled when all stories are known. */
    void approveLast(String officer, int workingDays, Proposal proposal) {
        time.office(workingDays);
        add(new Act.ApproveLast(officer, proposal, LetterKept.FILE));
    }

    void sign(String officer, int workingDays) {
        time.office(workingDays);
        add(new Act.Sign(officer, LetterKept.FILE));
    }

    /**
     * The office asks for corrections, at most three times and each time for something else; most people answer.
     *
     * @param answerDays most days until an answer
     * @return whether the story goes on
     */
    boolean corrections(String officer, int percent, int answerDays, List<Fault> faults) {
        var left = new ArrayList<>(faults);
        for (int round = 0; round < 3 && chance(round == 0 ? percent : percent / 2); round++) {
            time.office(between(0, 1));
            var fault = left.remove(random.nextInt(left.size()));
            add(new Act.AskCorrection(officer, fault.asked()));
            if (chance(8)) return false;
            if (chance(4)) return withdraw(between(1, answerDays));
            if (chance(4)) cancel(officer);
            else answer(between(0, answerDays), fault.words());
        }
        return true;
    }

    private void cancel(String officer) {
        time.office(0);
        add(new Act.CancelCorrection(officer));
    }

    private void answer(int days, String words) {
        time.home(days);
        add(new Act.AnswerCorrection(words));
    }

    /** Somebody asks on the first day and the officer who checks answers. */
    void talk(String officer, String question, String reply) {
        time.home(0);
        add(new Act.Ask(question));
        time.office(0);
        add(new Act.Reply(officer, reply));
    }

    /** @return false: the story ends */
    boolean withdraw(int days) {
        time.home(days);
        add(new Act.Withdraw());
        return false;
    }

    static Proposal granted() {
        return new Proposal(Outcome.GRANTED, "");
    }
}
