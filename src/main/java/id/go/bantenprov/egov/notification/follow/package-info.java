/** A page follows what happens to what it shows. */
@NullMarked
package id.go.bantenprov.egov.notification.follow;

import org.jspecify.annotations.NullMarked;
