package id.go.bantenprov.egov.casework.model;

import id.go.bantenprov.egov.casework.DraftId;
import id.go.bantenprov.egov.vault.DataKeyId;
import id.go.bantenprov.egov.vault.Sealed;
import id.go.bantenprov.egov.web.Language;

/**
 * What was handed in with an application, besides what decides its way.
 *
 * @param draft the draft it was; a second press of the button meets it again
 * @param applicantName as it stood in the account that day
 * @param dataKey encrypts answers, messages and files of this case
 * @param answers sealed under that key
 */
public record Handed(DraftId draft, String applicantName, Language language, DataKeyId dataKey, Sealed answers) {}
