package id.go.bantenprov.egov.browser;

import id.go.bantenprov.egov.browser.Team.Seat;
import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.model.Draft;
import id.go.bantenprov.egov.casework.model.Proposal.Outcome;
import id.go.bantenprov.egov.catalogue.Catalogue;
import id.go.bantenprov.egov.catalogue.ServiceCode;
import id.go.bantenprov.egov.form.Page;
import id.go.bantenprov.egov.identity.Browser;
import id.go.bantenprov.egov.identity.EmailAddress;
import id.go.bantenprov.egov.identity.Nik;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.identity.ResidentId;
import id.go.bantenprov.egov.identity.TestPeople;
import id.go.bantenprov.egov.identity.TestPeople.Somebody;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import org.springframework.util.function.SingletonSupplier;

/** Where the things are that only exist because somebody made them; each is made the first time it is asked for. */
@TestComponent
final class Places {
    /** Where an application can stand. */
    enum State {
        CHECKING,
        IN_ASSESSMENT,
        IN_REVIEW,
        AWAITING_APPLICANT,
        AWAITING_SIGNATURE,
        ISSUED,
        REJECTED,
        WITHDRAWN,
        LAPSED,
        REVOKED
    }

    private static final Pattern MESSAGE = Pattern.compile("href=\"(/(?:akun|kerja)/kotak-masuk/[^\"?]+)\"");

    private static final Pattern VERIFICATION = Pattern.compile("/verifikasi/[2-9A-Z]{26}");

    private final Cases cases;
    private final Catalogue catalogue;
    private final Clock clock;
    private final Environment environment;
    private final Map<State, ApplicationNumber> applications = new EnumMap<>(State.class);
    private final Supplier<Somebody<ResidentId>> applicant;
    private final Supplier<Draft> filled;
    private final Supplier<Draft> empty;
    private final Supplier<Draft> refused;
    private final Supplier<ApplicationNumber> corrected;

    Places(
            TestPeople people,
            FilledDrafts drafts,
            Cases cases,
            Catalogue catalogue,
            Clock clock,
            Environment environment) {
        this.cases = cases;
        this.catalogue = catalogue;
        this.clock = clock;
        this.environment = environment;
        applicant = SingletonSupplier.of(() -> people.resident(new Nik("3699015002900019")));
        filled = SingletonSupplier.of(() -> drafts.researchLetter(resident()));
        empty = SingletonSupplier.of(
                () -> drafts.of(resident(), "SKP", Map.of("scope", "banten", "applicantType", "person")));
        corrected = SingletonSupplier.of(() -> cases.corrected(resident()));
        refused = SingletonSupplier.of(() -> drafts.of(resident(), "SKP", Map.of("scope", "elsewhere")));
    }

    /** Who owns everything here. */
    EmailAddress applicant() {
        return applicant.get().email();
    }

    private Resident resident() {
        return new Resident(applicant.get().id(), "Nurhayati Salim");
    }

    String filledDraft() {
        return address(filled);
    }

    /** A draft with hardly an answer. */
    String emptyDraft() {
        return address(empty);
    }

    /** A draft of somebody who cannot get the service. */
    String refusedDraft() {
        return address(refused);
    }

    private static String address(Supplier<Draft> draft) {
        return "/permohonan/draf/" + draft.get().id();
    }

    /** The pages of the research letter's form, but for what is asked while checking. */
    Stream<String> pagesOfTheForm() {
        return catalogue.current(new ServiceCode("SKP"), LocalDate.now(clock)).orElseThrow().form().pages().stream()
                .map(Page::key);
    }

    String application(State state) {
        return "/permohonan/" + number(state);
    }

    /** The same application on the desk of an officer. */
    String file(State state) {
        return "/kerja/permohonan/" + number(state);
    }

    /** One that its applicant has corrected, with conditions of the assessor. */
    ApplicationNumber corrected() {
        return corrected.get();
    }

    ApplicationNumber number(State state) {
        return applications.computeIfAbsent(state, this::bring);
    }

    private ApplicationNumber bring(State state) {
        return switch (state) {
            case CHECKING -> cases.checking(resident());
            case IN_ASSESSMENT -> cases.inAssessment(resident());
            case IN_REVIEW -> cases.inReview(resident());
            case AWAITING_APPLICANT -> cases.awaitingApplicant(resident());
            case AWAITING_SIGNATURE -> cases.awaitingSignature(resident(), Outcome.GRANTED);
            case ISSUED -> cases.issued(resident());
            case REJECTED -> cases.rejected(resident());
            case WITHDRAWN -> withdrawn();
            case LAPSED -> cases.lapsed(resident());
            case REVOKED -> cases.revoked(resident());
        };
    }

    private ApplicationNumber withdrawn() {
        var number = cases.checking(resident());
        var address = "/permohonan/" + number + "/tarik";
        var version = Integer.toString(cases.application(resident(), number).version());
        signedIn(applicant()).submit(address, address, Map.of("versi", version));
        return number;
    }

    /** Where anybody checks the result of an application. */
    String verification(State state) {
        var link = VERIFICATION.matcher(
                signedIn(applicant()).get(application(state)).body());
        if (!link.find()) throw new AssertionError("No result to verify in " + state);
        return link.group();
    }

    String messageOfApplicant() {
        number(State.AWAITING_APPLICANT);
        return firstMessage(applicant(), "/akun/kotak-masuk");
    }

    String messageOfHead() {
        number(State.AWAITING_SIGNATURE);
        return firstMessage(Seat.AGENCY_HEAD.email(), "/kerja/kotak-masuk");
    }

    private String firstMessage(EmailAddress reader, String inbox) {
        var message = MESSAGE.matcher(signedIn(reader).get(inbox).body());
        if (!message.find()) throw new AssertionError("No message in " + inbox);
        return message.group(1);
    }

    private Browser signedIn(EmailAddress person) {
        var browser = new Browser(environment.getRequiredProperty("local.server.port", Integer.class));
        browser.signIn(person.text(), TestPeople.PASSWORD);
        return browser;
    }
}
