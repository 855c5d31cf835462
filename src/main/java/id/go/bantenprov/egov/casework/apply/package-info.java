/** What an applicant does: drafts, sends, answers corrections, writes, withdraws, and reads what became of it. */
@NamedInterface("apply")
@NullMarked
package id.go.bantenprov.egov.casework.apply;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
