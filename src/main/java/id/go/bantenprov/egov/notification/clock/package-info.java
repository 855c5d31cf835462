/** What time does by itself: mails that never left are dropped. */
@NullMarked
package id.go.bantenprov.egov.notification.clock;

import org.jspecify.annotations.NullMarked;
