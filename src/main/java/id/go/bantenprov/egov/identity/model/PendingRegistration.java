package id.go.bantenprov.egov.identity.model;

import id.go.bantenprov.egov.identity.EmailAddress;
import id.go.bantenprov.egov.identity.FullName;
import id.go.bantenprov.egov.identity.Nik;
import id.go.bantenprov.egov.web.Language;
import java.util.UUID;

/**
 * What somebody registered with, waiting for the code.
 *
 * @param password already hashed
 */
public record PendingRegistration(
        UUID id, FullName name, Nik nik, EmailAddress email, String password, Language language) {}
