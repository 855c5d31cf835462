/** What was told and to whom, what waits to be sent, and what was announced. */
@NullMarked
package id.go.bantenprov.egov.notification.model;

import org.jspecify.annotations.NullMarked;
