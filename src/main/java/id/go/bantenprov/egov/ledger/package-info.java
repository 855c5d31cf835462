/**
 * The public log: every receipt, step and decision is an entry that anybody can check with tools we did not write
 * (C2SP tlog-tiles over RFC 6962 hashes). An entry holds no person's data, only a salted commitment to it.
 *
 * <p>Every module above may {@link id.go.bantenprov.egov.ledger.Ledger#append append} and
 * {@link id.go.bantenprov.egov.ledger.Ledger#touch touch} inside the transaction of its deed; the log itself knows nobody.
 */
@ApplicationModule(allowedDependencies = {"web", "vault"})
@NullMarked
package id.go.bantenprov.egov.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
