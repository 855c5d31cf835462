/**
 * Keeps secrets: seals small values, hashes what must be found again without being read, and hands out data keys that
 * can be destroyed, so that a person's data can be erased even from backups. Every module with private data may use it;
 * it knows none of them.
 *
 * <p>Three layers of keys: the master key comes from outside (a setting) and opens only the keyring; the keyring lies
 * sealed in the database, knows several versions, and seals small values and data keys; a data key belongs to one case
 * or file and encrypts its fields and bytes.
 */
@ApplicationModule(allowedDependencies = "web")
@NullMarked
package id.go.bantenprov.egov.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
