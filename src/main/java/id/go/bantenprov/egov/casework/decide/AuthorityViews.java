package id.go.bantenprov.egov.casework.decide;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.model.Application;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.Authority;
import id.go.bantenprov.egov.casework.model.InForce;
import id.go.bantenprov.egov.casework.model.MayOpen;
import id.go.bantenprov.egov.casework.model.Terms;
import id.go.bantenprov.egov.identity.FormSeal;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.web.Choice;
import id.go.bantenprov.egov.web.FieldError;
import id.go.bantenprov.egov.web.Formats;
import id.go.bantenprov.egov.web.Language;
import id.go.bantenprov.egov.web.NotFound;
import id.go.bantenprov.egov.web.Texts;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows the deeds that are for whoever answers for a service or signs its results. */
@Component
class AuthorityViews {
    /** A case as such a person has it before him. */
    record Before(Officer officer, Application application, Authority authority, Terms terms) {}

    private final Applications applications;
    private final InForce inForce;
    private final MayOpen mayOpen;
    private final FormSeal seals;
    private final Texts texts;

    AuthorityViews(Applications applications, InForce inForce, MayOpen mayOpen, FormSeal seals, Texts texts) {
        this.applications = applications;
        this.inForce = inForce;
        this.mayOpen = mayOpen;
        this.seals = seals;
        this.texts = texts;
    }

    /** @throws NotFound if there is none for this officer, or he has no authority over it */
    Before read(Officer officer, ApplicationNumber number) {
        var application = applications.read(officer, number);
        var terms = inForce.termsToShow(application);
        var leads = mayOpen.leads(officer, application.filed().owner());
        var signs = officer.positions().contains(terms.route().signature().position());
        if (!leads && !signs) throw new NotFound(number);
        var authority = application.underAuthorityOf(officer, leads, application.version(), terms);
        return new Before(officer, application, authority, terms);
    }

    /**
     * @param why key of why it cannot be done, whatever is typed; null if it can
     * @param effect what it does, in words
     */
    AuthorityView of(
            Before before,
            @Nullable String why,
            AuthorityView.Subject subject,
            String effect,
            FilledAuthority filled,
            Language language) {
        var number = before.application().number();
        return new AuthorityView(
                number.text(),
                before.terms().service().name().in(language),
                before.application().version(),
                said(why, null, language),
                subject,
                effect,
                grounds(before.terms(), language),
                filled.typed(),
                filled.restored(),
                said(filled.conflict(), filled.until(), language),
                errors(filled.wrong(), language),
                seals.seal(before.officer(), "/kerja/permohonan/" + number));
    }

    private @Nullable String said(@Nullable String why, @Nullable OffsetDateTime until, Language language) {
        if (why == null) return null;
        var moment = until == null ? "" : Formats.moment(until, language);
        return texts.text(language, "casework.desk.authority." + why, moment);
    }

    private static List<Choice> grounds(Terms terms, Language language) {
        return terms.service().revocationGrounds().stream()
                .map(each -> new Choice(each.code(), each.text().in(language)))
                .toList();
    }

    private List<FieldError> errors(Map<String, String> wrong, Language language) {
        return wrong.entrySet().stream()
                .map(each -> new FieldError(each.getKey(), texts.text(language, each.getValue())))
                .toList();
    }
}
