package id.go.bantenprov.egov.casework.desk;

import id.go.bantenprov.egov.calendar.PromiseClock;
import id.go.bantenprov.egov.casework.desk.DueWords.Due;
import id.go.bantenprov.egov.casework.desk.FileView.Head;
import id.go.bantenprov.egov.casework.model.Actor;
import id.go.bantenprov.egov.casework.model.Application;
import id.go.bantenprov.egov.casework.model.ApplicationState.AtWork;
import id.go.bantenprov.egov.casework.model.ApplicationState.AwaitingApplicant;
import id.go.bantenprov.egov.casework.model.ApplicationState.Ended;
import id.go.bantenprov.egov.casework.model.CaseContents;
import id.go.bantenprov.egov.casework.model.CaseContents.Contents;
import id.go.bantenprov.egov.casework.model.Correspondence;
import id.go.bantenprov.egov.casework.model.FormerAnswers;
import id.go.bantenprov.egov.casework.model.MayOpen;
import id.go.bantenprov.egov.casework.model.PlaceNames;
import id.go.bantenprov.egov.casework.model.Terms;
import id.go.bantenprov.egov.form.Answers;
import id.go.bantenprov.egov.identity.FormSeal;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.web.Choice;
import id.go.bantenprov.egov.web.Formats;
import id.go.bantenprov.egov.web.Language;
import id.go.bantenprov.egov.web.Texts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a file together as an officer sees it. */
@Component
class FileViews {
    /** Deeds that move nothing: a file that was given back and then assigned is still one that was given back. */
    private static final Set<String> PASSING = Set.of("assign", "redate");

    private final CaseContents contents;
    private final FormerAnswers formerAnswers;
    private final AnswerViews answers;
    private final DecisionViews decisions;
    private final FileHistory history;
    private final HistoryWords words;
    private final Correspondence correspondence;
    private final Presence presence;
    private final Assignments assignments;
    private final AssignApplication assign;
    private final MayOpen mayOpen;
    private final PlaceNames places;
    private final DueWords dueWords;
    private final StateWords states;
    private final FormSeal seals;
    private final Texts texts;

    FileViews(
            CaseContents contents,
            FormerAnswers formerAnswers,
            AnswerViews answers,
            DecisionViews decisions,
            FileHistory history,
            HistoryWords words,
            Correspondence correspondence,
            Presence presence,
            Assignments assignments,
            AssignApplication assign,
            MayOpen mayOpen,
            PlaceNames places,
            DueWords dueWords,
            StateWords states,
            FormSeal seals,
            Texts texts) {
        this.contents = contents;
        this.formerAnswers = formerAnswers;
        this.answers = answers;
        this.decisions = decisions;
        this.history = history;
        this.words = words;
        this.correspondence = correspondence;
        this.presence = presence;
        this.assignments = assignments;
        this.assign = assign;
        this.mayOpen = mayOpen;
        this.places = places;
        this.dueWords = dueWords;
        this.states = states;
        this.seals = seals;
        this.texts = texts;
    }

    FileView of(Officer officer, Application application, Terms terms, Opening opening, long live, Language language) {
        var opened = contents.open(application);
        var said = opened.map(each -> correspondence.messagesAndNotes(application.id(), each.key()))
                .orElse(List.of());
        var answered = opened.map(Contents::answers).orElse(Answers.none());
        var changes = opened.map(each -> Changes.between(formerAnswers.of(application, each), each.answers()))
                .orElse(Changes.NONE);
        var files = answers.files(answered, changes, terms, opening.file(), language);
        var steps = history.steps(application.id());
        return new FileView(
                head(application, terms, language),
                application.version(),
                opening.conflict(),
                opening.restored(),
                opening.errors(),
                here(officer, application, terms, language),
                answers.corrected(changes, terms, language),
                answers.rows(officer, application, opened, changes, terms, opening.revealed(), language),
                files,
                answers.preview(application.id(), files, opening.page(), language),
                decisions.of(application, answered, officer, opening.typed(), terms, language),
                steps.reversed().stream()
                        .map(step -> words.happened(step, terms.service(), language))
                        .toList(),
                returned(steps, terms, language),
                said(said, Correspondence.Kind.MESSAGE, language),
                said(said, Correspondence.Kind.NOTE, language),
                mayWrite(officer, application, terms),
                colleagues(officer, application, terms),
                opening.typed(),
                seals.seal(officer, "/kerja/permohonan/" + application.number()),
                live);
    }

    private FileView.@Nullable Happened returned(List<FileHistory.Step> steps, Terms terms, Language language) {
        return steps.stream()
                .filter(step -> !PASSING.contains(step.deed()))
                .reduce((_, later) -> later)
                .filter(step -> step.deed().equals("returnStep"))
                .map(step -> words.happened(step, terms.service(), language))
                .orElse(null);
    }

    private Head head(Application application, Terms terms, Language language) {
        var due = application.due().map(day -> dueWords.of(day, terms.calendar(), terms.today(), language));
        return new Head(
                application.number().text(),
                terms.service().name().in(language),
                step(application, terms, language),
                status(application, language),
                due.orElse(null),
                clock(application, terms, language),
                application
                        .holder(terms)
                        .map(place -> places.of(place, language))
                        .orElse(null),
                assignments.nameOf(application.id()).orElse(null));
    }

    private String step(Application application, Terms terms, Language language) {
        return application.state() instanceof AtWork atWork
                ? terms.route().step(atWork.step()).name().in(language)
                : states.of(application.state(), language);
    }

    private Due status(Application application, Language language) {
        var text = states.of(application.state(), language);
        return switch (application.state()) {
            case AtWork _ -> new Due("run", "arrow", text);
            case AwaitingApplicant _ -> new Due("yours", "pause", text);
            default -> new Due("calm", "info", text);
        };
    }

    /** Nothing once the case has ended: its status says so, and no clock runs any more. */
    private String clock(Application application, Terms terms, Language language) {
        if (application.state() instanceof Ended) return "";
        return Stream.concat(
                        Stream.of(clock(application.promise(), terms, language)),
                        nextDay(application, language).stream())
                .collect(Collectors.joining("; "));
    }

    /** The day that the chip beside it counts to, or that the applicant has; none where the promise says it already. */
    private Optional<String> nextDay(Application application, Language language) {
        if (application.state() instanceof AwaitingApplicant waiting)
            return Optional.of(
                    texts.text(language, "casework.desk.clock.answerBy", Formats.date(waiting.answerBy(), language)));
        var promised = application.promise() instanceof PromiseClock.Running running ? running.due() : null;
        return application
                .due()
                .filter(day -> !day.equals(promised))
                .map(day -> texts.text(language, "casework.desk.clock.stage", Formats.date(day, language)));
    }

    private String clock(PromiseClock promise, Terms terms, Language language) {
        return switch (promise) {
            case PromiseClock.NotStarted _ -> texts.text(language, "casework.desk.clock.notStarted");
            case PromiseClock.Running running
            when !terms.calendar().knows(terms.today()) ->
                texts.text(language, "casework.desk.clock.uncounted", Formats.date(running.due(), language));
            case PromiseClock.Running running ->
                texts.text(
                        language,
                        "casework.desk.clock.running",
                        running.usedBy(terms.today(), terms.calendar()),
                        Formats.date(running.due(), language));
            case PromiseClock.Stopped stopped ->
                texts.text(
                        language,
                        "casework.desk.clock." + (stopped.left() < 0 ? "stoppedLate" : "stopped"),
                        Formats.date(stopped.on(), language),
                        Math.abs(stopped.left()));
        };
    }

    HereView here(Officer officer, Application application, Terms terms, Language language) {
        var deciding = Choices.decides(application, officer, terms);
        var others = deciding ? presence.others(application.id(), officer) : List.<Presence.Other>of();
        return new HereView(
                application.number().text(),
                deciding,
                others.stream()
                        .map(other ->
                                texts.text(language, "casework.desk.here", other.name(), Formats.time(other.since())))
                        .toList());
    }

    private List<FileView.Said> said(List<Correspondence.Said> all, Correspondence.Kind kind, Language language) {
        return all.stream()
                .filter(each -> each.kind() == kind)
                .map(each -> new FileView.Said(
                        each.text(), who(each, language), each.at(), each.from() == Actor.Kind.OFFICER))
                .toList();
    }

    private String who(Correspondence.Said said, Language language) {
        return Optional.ofNullable(said.place())
                .map(place -> said.name() + ", " + places.of(place, language))
                .orElse(said.name());
    }

    private boolean mayWrite(Officer officer, Application application, Terms terms) {
        return application
                        .responsible(terms)
                        .filter(place -> place.isHeldBy(officer))
                        .isPresent()
                || mayOpen.leads(officer, application.filed().owner());
    }

    private List<Choice> colleagues(Officer officer, Application application, Terms terms) {
        var holds = application
                .holder(terms)
                .filter(place -> place.isHeldBy(officer))
                .isPresent();
        if (!holds && !assign.leads(officer, application, terms)) return List.of();
        return assign.colleagues(application, terms).stream()
                .map(each -> new Choice(each.id().toString(), each.name()))
                .toList();
    }
}
