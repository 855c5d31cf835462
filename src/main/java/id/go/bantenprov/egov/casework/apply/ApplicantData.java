package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.DraftId;
import id.go.bantenprov.egov.casework.Retention;
import id.go.bantenprov.egov.casework.model.Actor;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.CaseContents;
import id.go.bantenprov.egov.casework.model.Correspondence;
import id.go.bantenprov.egov.casework.model.DraftErasure;
import id.go.bantenprov.egov.casework.model.Drafts;
import id.go.bantenprov.egov.casework.model.FormerAnswers;
import id.go.bantenprov.egov.casework.model.MayOpen;
import id.go.bantenprov.egov.casework.model.Place;
import id.go.bantenprov.egov.identity.PersonalData;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.identity.ResidentId;
import id.go.bantenprov.egov.web.Formats;
import id.go.bantenprov.egov.web.Language;
import id.go.bantenprov.egov.web.Localized;
import id.go.bantenprov.egov.web.Texts;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What is kept about a resident as an applicant. Drafts go at once; an application that has ended goes at its term, since
 * the law keeps it until then.
 */
@Component
class ApplicantData implements PersonalData {
    /** A message as its applicant takes it home: the office answers under its own name, never an official's. */
    private record Message(Actor.Kind from, @Nullable Place place, String text, OffsetDateTime at) {
        static Message of(Correspondence.Said said) {
            return new Message(said.from(), said.place(), said.text(), said.at());
        }
    }

    private final OwnApplications own;
    private final Applications applications;
    private final CaseContents contents;
    private final FormerAnswers former;
    private final Correspondence correspondence;
    private final Drafts drafts;
    private final DraftErasure erasure;
    private final Retention retention;
    private final Texts texts;

    ApplicantData(
            OwnApplications own,
            Applications applications,
            CaseContents contents,
            FormerAnswers former,
            Correspondence correspondence,
            Drafts drafts,
            DraftErasure erasure,
            Retention retention,
            Texts texts) {
        this.own = own;
        this.applications = applications;
        this.contents = contents;
        this.former = former;
        this.correspondence = correspondence;
        this.drafts = drafts;
        this.erasure = erasure;
        this.retention = retention;
        this.texts = texts;
    }

    @Override
    public String section() {
        return "applications";
    }

    @Override
    public Map<String, Object> export(ResidentId id) {
        var resident = new Resident(id, "");
        return Map.of(
                "drafts",
                own.drafts(resident).stream()
                        .flatMap(row -> drafts.read(resident, new DraftId(row.id())).stream())
                        .map(draft -> Map.of(
                                "service", draft.service().code().value(),
                                "savedAt", draft.savedAt().toString(),
                                "answers", draft.answers().toJson()))
                        .toList(),
                "sent",
                all(resident)
                        .map(row -> application(resident, new ApplicationNumber(row.number())))
                        .toList());
    }

    /** Every application, page by page. */
    private Stream<OwnApplications.Row> all(Resident resident) {
        return Stream.iterate(
                        own.sent(resident, Optional.empty()), rows -> !rows.isEmpty(), rows -> next(resident, rows))
                .flatMap(rows -> rows.stream().limit(OwnApplications.PAGE));
    }

    private List<OwnApplications.Row> next(Resident resident, List<OwnApplications.Row> rows) {
        return rows.size() <= OwnApplications.PAGE
                ? List.of()
                : own.sent(
                        resident,
                        Optional.of(new ApplicationNumber(
                                rows.get(OwnApplications.PAGE - 1).number())));
    }

    private Map<String, Object> application(Resident resident, ApplicationNumber number) {
        var application = applications.read(resident, number);
        var opened = contents.open(application);
        return Map.of(
                "application", ApplicationJson.of(application),
                "answers", opened.<Object>map(each -> each.answers().toJson()).orElse(Map.of()),
                "formerAnswers",
                        opened.map(each -> former.of(application, each)).orElse(List.of()).stream()
                                .map(each -> Map.of(
                                        "correctedAt",
                                                each.correctedAt()
                                                        .atZoneSameInstant(Formats.ZONE)
                                                        .toOffsetDateTime()
                                                        .toString(),
                                        "answers", each.answers().toJson()))
                                .toList(),
                "messages",
                        opened
                                .map(each -> correspondence.everyMessage(application.id(), each.key()))
                                .orElse(List.of())
                                .stream()
                                .map(Message::of)
                                .toList());
    }

    @Override
    public List<Localized> stillNeeded(ResidentId id) {
        var open = own.open(new Resident(id, ""));
        var named = open.stream().limit(OwnApplications.PAGE).map(number -> said("casework.apply.stillOpen", number));
        var others = open.stream().skip(OwnApplications.PAGE).map(_ -> said("casework.apply.stillOpen.others"));
        return Stream.concat(named, others).toList();
    }

    private Localized said(String key, Object... arguments) {
        return new Localized(
                texts.text(Language.INDONESIAN, key, arguments), texts.text(Language.ENGLISH, key, arguments));
    }

    @Override
    public List<Localized> leaves() {
        return List.of(new Localized(leaves(Language.INDONESIAN), leaves(Language.ENGLISH)));
    }

    private String leaves(Language language) {
        return texts.text(
                language,
                "casework.apply.leaves",
                texts.period(language, retention.decided()),
                texts.period(language, retention.undecided()),
                MayOpen.DAYS_AFTER_THE_END);
    }

    @Override
    public void erase(ResidentId id) {
        var resident = new Resident(id, "");
        for (var some = own.drafts(resident); !some.isEmpty(); some = own.drafts(resident)) {
            some.stream()
                    .flatMap(row -> drafts.lock(resident, new DraftId(row.id())).stream())
                    .forEach(draft -> erasure.erase(draft.id(), draft.key().id()));
        }
    }
}
