package id.go.bantenprov.egov.casework.board;

import id.go.bantenprov.egov.agency.AgencyCode;
import id.go.bantenprov.egov.agency.OfficialId;
import id.go.bantenprov.egov.agency.PositionCode;
import id.go.bantenprov.egov.calendar.WorkingCalendar;
import id.go.bantenprov.egov.casework.ApplicationId;
import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.model.Application;
import id.go.bantenprov.egov.casework.model.ApplicationState.AwaitingApplicant;
import id.go.bantenprov.egov.casework.model.ApplicationState.AwaitingSignature;
import id.go.bantenprov.egov.casework.model.ApplicationState.Checking;
import id.go.bantenprov.egov.casework.model.ApplicationState.Ended;
import id.go.bantenprov.egov.casework.model.ApplicationState.InAssessment;
import id.go.bantenprov.egov.casework.model.ApplicationState.InReview;
import id.go.bantenprov.egov.casework.model.Approval;
import id.go.bantenprov.egov.casework.model.AssessmentGiving;
import id.go.bantenprov.egov.casework.model.AssessmentView;
import id.go.bantenprov.egov.casework.model.Assessor;
import id.go.bantenprov.egov.casework.model.Correction;
import id.go.bantenprov.egov.casework.model.CorrectionAnswer;
import id.go.bantenprov.egov.casework.model.CorrectionCancelling;
import id.go.bantenprov.egov.casework.model.CorrectionRequest;
import id.go.bantenprov.egov.casework.model.Declaration;
import id.go.bantenprov.egov.casework.model.Extending;
import id.go.bantenprov.egov.casework.model.Filed;
import id.go.bantenprov.egov.casework.model.Handling;
import id.go.bantenprov.egov.casework.model.Move;
import id.go.bantenprov.egov.casework.model.Place;
import id.go.bantenprov.egov.casework.model.Proposal;
import id.go.bantenprov.egov.casework.model.Terms;
import id.go.bantenprov.egov.casework.model.Withdrawing;
import id.go.bantenprov.egov.catalogue.OnlineService;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.identity.ResidentId;
import id.go.bantenprov.egov.identity.StaffId;
import id.go.bantenprov.egov.ledger.CaseEntry;
import id.go.bantenprov.egov.ledger.CaseTag;
import id.go.bantenprov.egov.web.Formats;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Lets a case live through chance deeds of the domain and collects what the log states of it. */
final class CaseWalk {
    private static final AgencyCode ADVISER = new AgencyCode("8.01.0.00.0.00.33.0000");
    private static final Assessor FIRST = new Assessor(new Place("kesbangpol.kewaspadaan"), ADVISER);
    private static final Assessor SECOND =
            new Assessor(new Place("dinkes.ppidPelaksana"), new AgencyCode("1.02.0.00.0.00.01.0000"));
    private static final Proposal GRANT = new Proposal(Proposal.Outcome.GRANTED, "");
    private static final Proposal REJECT = new Proposal(Proposal.Outcome.REJECTED, "Lokasi tidak aman.");
    private static final List<Correction> CORRECTION =
            List.of(new Correction(Correction.Kind.CLARIFY, "1", "unclear", "Jelaskan tujuan Anda."));

    private final RandomGenerator random;
    private final OnlineService service;
    private final String agency;
    private final WorkingCalendar calendar;
    private final List<CaseEntry> entries = new ArrayList<>();
    private LocalDate day;
    private Application application;

    /** @param day on which the case is handed in */
    CaseWalk(RandomGenerator random, OnlineService service, String agency, WorkingCalendar calendar, LocalDate day) {
        this.random = random;
        this.service = service;
        this.agency = agency;
        this.calendar = calendar;
        this.day = day;
        var terms = terms();
        var filed = new Filed(
                CaseTag.draw(),
                service.serviceVersion(),
                service.owner(),
                new ResidentId(UUID.randomUUID()),
                FIRST,
                terms.countedDay());
        var number = ApplicationNumber.draw(day.getYear(), random);
        this.application = Application.submitted(new ApplicationId(UUID.randomUUID()), number, filed, terms)
                .after();
        state(Application.submitted(application.id(), number, filed, terms));
    }

    /** What the log states of the case up to and with that day. */
    List<CaseEntry> until(LocalDate last) {
        while (!(application.state() instanceof Ended)) {
            day = day.plusDays(random.nextInt(5));
            if (day.isAfter(last)) break;
            deed().ifPresent(this::state);
        }
        return entries;
    }

    private Optional<Move> deed() {
        if (random.nextInt(40) == 0)
            return application.withdraw(application.version(), terms()) instanceof Withdrawing.Withdrawn(var move)
                    ? Optional.of(move)
                    : Optional.empty();
        return switch (application.state()) {
            case Checking _ -> random.nextInt(3) == 0 ? ask() : check();
            case InReview _ -> random.nextInt(4) == 0 ? ask() : review();
            case InAssessment _ -> random.nextInt(5) == 0 ? ask() : assess();
            case AwaitingApplicant _ -> answer();
            case AwaitingSignature waiting -> random.nextInt(4) == 0 ? extend() : Optional.of(sign(waiting));
            case Ended _ -> Optional.empty();
        };
    }

    private Optional<Move> check() {
        var counted = application.countAsComplete(terms());
        if (counted.isPresent() || random.nextInt(3) == 0) return counted;
        return handling().declareComplete() instanceof Declaration.Declared(var move)
                ? Optional.of(move)
                : Optional.empty();
    }

    private Optional<Move> ask() {
        return handling().requestCorrection(CORRECTION) instanceof CorrectionRequest.Requested(var move)
                ? Optional.of(move)
                : check();
    }

    private Optional<Move> review() {
        var proposing = handling().approveStep(random.nextInt(5) == 0 ? REJECT : GRANT);
        var outcome = proposing instanceof Approval.NotAsProposed ? handling().confirmStep() : proposing;
        return outcome instanceof Approval.Approved(var move) ? Optional.of(move) : Optional.empty();
    }

    private Optional<Move> assess() {
        var adviser = new Handling(application, officer(assessor().place().code()), application.version(), terms());
        return adviser.giveAssessment(AssessmentView.AGREE, "Ada.") instanceof AssessmentGiving.Given(var move)
                ? Optional.of(move)
                : Optional.empty();
    }

    private Optional<Move> answer() {
        var lapsed = application.lapse(terms());
        if (lapsed.isPresent()) return lapsed;
        if (random.nextInt(3) == 0) return Optional.empty();
        if (random.nextInt(8) == 0)
            return handling().cancelCorrection() instanceof CorrectionCancelling.Cancelled(var move)
                    ? Optional.of(move)
                    : Optional.empty();
        return application.answerCorrection(application.version(), List.of(), named(), terms())
                        instanceof CorrectionAnswer.Answered(var move)
                ? Optional.of(move)
                : Optional.empty();
    }

    private Assessor assessor() {
        return Objects.requireNonNull(application.filed().assessor());
    }

    /** Every fourth day of a month corrections lead files from one assessor to the other. */
    private Assessor named() {
        if (day.getDayOfMonth() % 4 != 0) return assessor();
        return assessor().equals(FIRST) ? SECOND : FIRST;
    }

    private Optional<Move> extend() {
        var authority = application.underAuthorityOf(officer("head"), true, application.version(), terms());
        return authority.extendPromise("Dokumen tersebar.") instanceof Extending.Extended(var move)
                ? Optional.of(move)
                : Optional.empty();
    }

    private Move sign(AwaitingSignature waiting) {
        var authority = application.underAuthorityOf(officer("head"), true, application.version(), terms());
        return authority.signed(waiting, "1", "T", "0");
    }

    private Handling handling() {
        var place = application.responsible(terms()).orElseThrow();
        return application.handledBy(officer(place.code()), application.version(), terms());
    }

    private static Officer officer(String place) {
        return new Officer(
                new StaffId(UUID.randomUUID()),
                new OfficialId(UUID.randomUUID()),
                "Petugas",
                ADVISER,
                "",
                null,
                Set.of(new PositionCode(place.contains(".") ? place : place + ".kepala")),
                Set.of(),
                null);
    }

    private Terms terms() {
        var moment = day.atTime(8 + random.nextInt(10), 30).atZone(Formats.ZONE).toOffsetDateTime();
        return new Terms(service, calendar, moment);
    }

    private void state(Move move) {
        for (var statement : move.statements())
            entries.add(new CaseEntry(
                    statement.type(),
                    statement.day(),
                    agency,
                    service.code().value(),
                    service.version(),
                    Objects.requireNonNull(move.after().filed().tag()),
                    entries.size() + 1,
                    1,
                    statement.fields(),
                    Map.of("number", move.after().number().text())));
        application = move.after();
    }
}
