/** A person reads the own inbox. */
@NullMarked
package id.go.bantenprov.egov.notification.read;

import org.jspecify.annotations.NullMarked;
