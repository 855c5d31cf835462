package id.go.bantenprov.egov.casework;

import id.go.bantenprov.egov.agency.Agencies;
import id.go.bantenprov.egov.agency.Agency;
import id.go.bantenprov.egov.agency.OfficialId;
import id.go.bantenprov.egov.agency.Officials;
import id.go.bantenprov.egov.agency.PositionCode;
import id.go.bantenprov.egov.agency.PositionHolder;
import id.go.bantenprov.egov.agency.Positions;
import id.go.bantenprov.egov.agency.UnitCode;
import id.go.bantenprov.egov.casework.apply.SubmitApplication;
import id.go.bantenprov.egov.casework.model.Attachments;
import id.go.bantenprov.egov.casework.model.Draft;
import id.go.bantenprov.egov.casework.model.Drafts;
import id.go.bantenprov.egov.casework.model.HandingIn;
import id.go.bantenprov.egov.catalogue.Catalogue;
import id.go.bantenprov.egov.catalogue.OnlineService;
import id.go.bantenprov.egov.catalogue.ServiceCode;
import id.go.bantenprov.egov.document.Archive;
import id.go.bantenprov.egov.document.FileType;
import id.go.bantenprov.egov.document.PageImages;
import id.go.bantenprov.egov.document.Samples;
import id.go.bantenprov.egov.document.StoredFiles;
import id.go.bantenprov.egov.form.Answer;
import id.go.bantenprov.egov.form.Answers;
import id.go.bantenprov.egov.form.FileRef;
import id.go.bantenprov.egov.form.Value;
import id.go.bantenprov.egov.identity.EmailAddress;
import id.go.bantenprov.egov.identity.FullName;
import id.go.bantenprov.egov.identity.Grant;
import id.go.bantenprov.egov.identity.Identities;
import id.go.bantenprov.egov.identity.Nik;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.identity.OpenResidentAccount;
import id.go.bantenprov.egov.identity.OpenStaffAccount;
import id.go.bantenprov.egov.identity.Passwords;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.identity.Role;
import id.go.bantenprov.egov.identity.StaffAccounts;
import id.go.bantenprov.egov.identity.Stranger;
import id.go.bantenprov.egov.identity.model.Accounts;
import id.go.bantenprov.egov.web.Language;
import id.go.bantenprov.egov.web.Time;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/** The offices that issue research letters with their people, and residents who apply. Everybody's password is the same. */
@TestComponent
public class Province {
    public static final String PASSWORD = "kerang hijau tujuh perahu";

    private final Agencies agencies;
    private final Officials officials;
    private final Positions positions;
    private final OpenStaffAccount openStaff;
    private final OpenResidentAccount openResident;
    private final StaffAccounts staffAccounts;
    private final Accounts accounts;
    private final Identities identities;
    private final Catalogue catalogue;
    private final Drafts drafts;
    private final Attachments attachments;
    private final Archive archive;
    private final StoredFiles files;
    private final PageImages images;
    private final SubmitApplication submit;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final String hashed;

    Province(
            Agencies agencies,
            Officials officials,
            Positions positions,
            OpenStaffAccount openStaff,
            OpenResidentAccount openResident,
            StaffAccounts staffAccounts,
            Accounts accounts,
            Identities identities,
            Catalogue catalogue,
            Drafts drafts,
            Attachments attachments,
            Archive archive,
            StoredFiles files,
            PageImages images,
            SubmitApplication submit,
            TransactionTemplate transaction,
            Clock clock,
            Passwords passwords) {
        this.agencies = agencies;
        this.officials = officials;
        this.positions = positions;
        this.openStaff = openStaff;
        this.openResident = openResident;
        this.staffAccounts = staffAccounts;
        this.accounts = accounts;
        this.identities = identities;
        this.catalogue = catalogue;
        this.drafts = drafts;
        this.attachments = attachments;
        this.archive = archive;
        this.files = files;
        this.images = images;
        this.submit = submit;
        this.transaction = transaction;
        this.clock = clock;
        this.hashed = passwords.hash(PASSWORD);
    }

    /** A new officer of a unit, such as {@code dpmptsp.loket}. */
    public Officer officer(String name, String unit) {
        var code = new UnitCode(unit);
        return open(
                name, officials.register(name, Optional.empty()), code, new Grant(Role.OFFICER, agency(code), code));
    }

    /** Somebody new who leads a unit such as {@code diskominfo.ppid}, or a bureau, and no agency. */
    public Officer headOf(String name, String unit) {
        var code = new UnitCode(unit);
        return open(name, officials.register(name, Optional.empty()), code, new Grant(Role.HEAD, agency(code), code));
    }

    /** A new member of staff with a role in a whole agency and no unit. */
    public Officer staff(String name, Role role, String agencyUnit) {
        var code = new UnitCode(agencyUnit);
        return open(name, officials.register(name, Optional.empty()), code, new Grant(role, agency(code)));
    }

    /** Who holds a position today, such as {@code dpmptsp.kabid}; appointed if nobody does. */
    public Officer holder(String name, String position, Role role) {
        var code = new PositionCode(position);
        var unit = agencies.find(code).orElseThrow().unit();
        var official =
                positions.holderOn(code, today()).map(PositionHolder::official).orElseGet(() -> appoint(name, code));
        return staffAccounts
                .of(official)
                .map(id -> known(id.value()))
                .orElseGet(() -> open(name, official, unit, new Grant(role, agency(unit))));
    }

    /** Somebody of the demonstration: signs in with the password of this province from now on. */
    private Officer known(UUID account) {
        accounts.changePassword(account, hashed);
        return officer(account);
    }

    private OfficialId appoint(String name, PositionCode position) {
        var official = officials.register(name, Optional.empty());
        officials.appoint(official, position, LocalDate.of(2026, 1, 2));
        return official;
    }

    private Officer open(String name, OfficialId official, UnitCode unit, Grant grant) {
        var command = new OpenStaffAccount.Command(official, name, agency(unit), address(), hashed, Set.of(grant));
        return officer(openStaff.handle(Time.PASSED, command).orElseThrow().value());
    }

    private id.go.bantenprov.egov.agency.AgencyCode agency(UnitCode unit) {
        return agencies.agencyOf(unit).map(Agency::code).orElseThrow();
    }

    private Officer officer(UUID account) {
        return (Officer) identities.person(account).orElseThrow();
    }

    /** The address somebody signs in with. */
    public String emailOf(id.go.bantenprov.egov.identity.Person person) {
        return identities.email(person.account()).orElseThrow().text();
    }

    public Resident resident(String name) {
        return resident(name, new Nik("3699015002900001"));
    }

    public Resident resident(String name, Nik nik) {
        var command = new OpenResidentAccount.Command(new FullName(name), nik, address(), hashed, null);
        return openResident.handle(Stranger.SOMEBODY, command).orElseThrow();
    }

    private static EmailAddress address() {
        return new EmailAddress(UUID.randomUUID() + "@contoh.id");
    }

    /** A complete application for a research letter, handed in now. */
    public ApplicationNumber researchLetter(Resident resident) {
        var service = catalogue.current(new ServiceCode("SKP"), today()).orElseThrow();
        var draft = drafts.begin(resident, service.serviceVersion(), answers(service));
        var whole = transaction.execute(_ -> {
            var locked = drafts.lock(resident, draft.id()).orElseThrow();
            var with = withFiles(locked);
            drafts.save(locked.with(with));
            return with;
        });
        if (whole == null) throw new IllegalStateException();
        var command = new SubmitApplication.Command(draft.id(), Language.INDONESIAN);
        if (submit.handle(resident, command) instanceof HandingIn.Submitted(var number)) return number;
        throw new IllegalStateException("The application of the tests is not complete");
    }

    private Answers answers(OnlineService service) {
        var declared = service.form().read("truth", Map.of("truth", List.of("true")), today());
        return Answers.none()
                .with("scope", new Value.Choice("banten"))
                .with("applicantType", new Value.Choice("person"))
                .with("title", new Value.Text("Perubahan garis pantai Bayah 2000 sampai 2025"))
                .with("fieldOfStudy", new Value.Choice("agriculture"))
                .with("institution", new Value.Text("Universitas Contoh Banten"))
                .with(
                        "researchers",
                        row(Map.of("name", new Value.Text("Nurhayati Salim"), "role", new Value.Choice("lead"))))
                .with(
                        "locations",
                        row(Map.of("regency", new Value.Region("36.02"), "place", new Value.Text("Kecamatan Bayah"))))
                .with("startDate", new Value.Day(today().plusDays(10)))
                .with("endDate", new Value.Day(today().plusDays(100)))
                .with("targetAgency", new Answer.LeftEmpty())
                .with("truth", declared.answer());
    }

    private static Value.Rows row(Map<String, Value> fields) {
        var row = new java.util.LinkedHashMap<String, Answer>();
        fields.forEach((key, value) -> row.put(key, new Answer.Given(value)));
        return new Value.Rows(List.of(row), true);
    }

    private Answers withFiles(Draft draft) {
        var answers = draft.answers();
        for (var requirement : List.of("permohonan", "proposal", "taatHukum", "keabsahan", "ktp")) {
            answers = answers.with(requirement, file(draft, requirement, pdf(), FileType.PDF));
        }
        return answers.with("pasfoto", file(draft, "pasfoto", jpeg(), FileType.JPEG));
    }

    private Value.Files file(Draft draft, String requirement, byte[] bytes, FileType type) {
        var name = requirement + (type == FileType.PDF ? ".pdf" : ".jpg");
        var file = archive.keep(bytes, name, type, "casework.draft/" + draft.id(), draft.key());
        files.add(file, draft.key());
        images.request(file.id());
        attachments.add(draft.id(), new Attachments.Attachment(requirement, file.id()));
        return new Value.Files(
                List.of(new FileRef(file.id().value(), name, file.kept().hex(), file.sizeBytes(), type.mediaType())));
    }

    private static byte[] pdf() {
        try {
            return Samples.pdf();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] jpeg() {
        try {
            return Samples.jpeg();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
