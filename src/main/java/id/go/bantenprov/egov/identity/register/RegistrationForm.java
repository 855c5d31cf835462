package id.go.bantenprov.egov.identity.register;

import id.go.bantenprov.egov.identity.EmailAddress;
import id.go.bantenprov.egov.identity.FullName;
import id.go.bantenprov.egov.identity.Nik;
import id.go.bantenprov.egov.identity.model.Weakness;
import id.go.bantenprov.egov.web.FieldError;
import id.go.bantenprov.egov.web.Page;
import java.util.ArrayList;
import java.util.List;

/** What somebody typed to register. */
record RegistrationForm(String name, String nik, String email, String password) {
    /** Sixteen digits, and spaces around and between them. */
    private static final int NIK_LENGTH_MAX = 40;

    private static final int EMAIL_LENGTH_MAX = 254;

    RegistrationForm {
        name = FullName.tidied(name);
    }

    /** Everything that is wrong, in the order of the fields. */
    List<FieldError> errors(Page page) {
        var errors = new ArrayList<FieldError>();
        if (FullName.parse(name).isEmpty()) errors.add(new FieldError("name", page.text(FullName.whyNot(name))));
        if (Nik.parse(nik).isEmpty()) {
            var none = Nik.hasSixteenDigits(nik) ? "identity.register.nik.none" : "identity.register.nik.wrong";
            errors.add(new FieldError("nik", page.text(none)));
        }
        if (EmailAddress.parse(email).isEmpty()) {
            errors.add(new FieldError("email", page.text("identity.email.wrong")));
        }
        if (errors.isEmpty() || isInLength()) {
            Weakness.of(password, own())
                    .ifPresent(weak -> errors.add(new FieldError("password", page.text(weak.key()))));
        }
        return errors;
    }

    /** To measure a password costs time, spent only beside what somebody may have typed. */
    private boolean isInLength() {
        return name.length() <= FullName.LENGTH_MAX
                && nik.length() <= NIK_LENGTH_MAX
                && email.length() <= EMAIL_LENGTH_MAX;
    }

    private List<String> own() {
        var words = new ArrayList<>(List.of(name.split(" ")));
        words.addAll(List.of(email.split("[@.]")));
        words.add(nik);
        return words;
    }
}
