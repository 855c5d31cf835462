package id.go.bantenprov.egov.demonstration.play;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.clock.TimePasses;
import id.go.bantenprov.egov.demonstration.model.Act;
import id.go.bantenprov.egov.demonstration.model.Plan;
import id.go.bantenprov.egov.demonstration.model.Scene;
import id.go.bantenprov.egov.demonstration.model.Seedings;
import id.go.bantenprov.egov.demonstration.model.Story;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.notification.Inbox;
import id.go.bantenprov.egov.web.MovableClock;
import id.go.bantenprov.egov.web.Time;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plays some scenes that follow each other, each at its moment, and notes that they were played: all or none. One
 * transaction for many is what makes a year pass in minutes; the log then gives places to all their entries at once.
 */
@Service
class PlayScenes {
    private final Seedings seedings;
    private final Troupe troupe;
    private final AsApplicant applicant;
    private final AsOfficial official;
    private final Letters letters;
    private final Inbox inbox;
    private final TimePasses timePasses;
    private final MovableClock clock;

    PlayScenes(
            Seedings seedings,
            Troupe troupe,
            AsApplicant applicant,
            AsOfficial official,
            Letters letters,
            Inbox inbox,
            TimePasses timePasses,
            Clock clock) {
        this.seedings = seedings;
        this.troupe = troupe;
        this.applicant = applicant;
        this.official = official;
        this.letters = letters;
        this.inbox = inbox;
        this.timePasses = timePasses;
        this.clock = (MovableClock) clock;
    }

    /**
     * @param from position of the first scene in the plan, from 0
     * @param to position after the last
     * @throws UnexpectedTurn if a scene goes otherwise than planned
     */
    @Transactional
    public void handle(Time time, Plan plan, int from, int to) {
        seedings.reach(to);
        for (var scene : plan.scenes().subList(from, to)) {
            clock.at(scene.at().toInstant(), () -> play(plan, scene));
        }
    }

    private Scene play(Plan plan, Scene scene) {
        if (scene.act() instanceof Act.Night) timePasses.letPass();
        else play(plan.stories().get(scene.story()), scene);
        return scene;
    }

    private void play(Story story, Scene scene) {
        var resident = troupe.resident(story.resident());
        switch (scene.act()) {
            case Act.SaveDraft _ -> applicant.save(resident, story);
            case Act.Submit _ -> seedings.add(story.index(), applicant.submit(resident, story));
            case Act.AnswerCorrection(var words) -> applicant.answerCorrection(resident, number(story), words);
            case Act.Withdraw _ -> applicant.withdraw(resident, number(story));
            case Act.Ask(var text) -> applicant.write(resident, number(story), text);
            case Act.LoseMail _ -> applicant.loseMail(resident, number(story));
            default -> play(scene.act(), number(story));
        }
    }

    private void play(Act act, ApplicationNumber number) {
        switch (act) {
            case Act.Reply(var who, var text) -> official.write(atDesk(who), number, text);
            case Act.DeclareComplete(var who) -> official.declareComplete(atDesk(who), number);
            case Act.AskCorrection asking -> official.askCorrection(atDesk(asking.officer()), number, asking);
            case Act.CancelCorrection(var who) -> official.cancelCorrection(atDesk(who), number);
            case Act.Assess assessing -> official.assess(atDesk(assessing.officer()), number, assessing);
            case Act.Approve(var who, var proposal) -> official.approve(atDesk(who), number, proposal);
            case Act.ApproveLast approving -> approveLast(approving, number);
            case Act.Return(var who, var reason) -> official.giveBack(atDesk(who), number, reason);
            case Act.Extend(var who, var reason) -> official.extend(atDesk(who), number, reason);
            case Act.Sign(var who, var kept) -> letters.sign(atDesk(who), number, kept);
            case Act.Revoke revoking -> official.revoke(atDesk(revoking.officer()), number, revoking);
            case Act.SaveDraft _,
                    Act.Submit _,
                    Act.AnswerCorrection _,
                    Act.Withdraw _,
                    Act.Ask _,
                    Act.LoseMail _,
                    Act.Night _ -> throw new IllegalArgumentException("No official does this: " + act);
        }
    }

    private void approveLast(Act.ApproveLast act, ApplicationNumber number) {
        var officer = atDesk(act.officer());
        official.approve(officer, number, act.proposal());
        letters.prepare(officer, number, act.kept());
    }

    /** Whoever sits down to work has read the inbox. */
    private Officer atDesk(String key) {
        var officer = troupe.officer(key);
        inbox.readAll(officer);
        return officer;
    }

    private ApplicationNumber number(Story story) {
        return seedings.number(story.index())
                .orElseThrow(() -> new UnexpectedTurn("Story " + story.index() + " has no application"));
    }
}
