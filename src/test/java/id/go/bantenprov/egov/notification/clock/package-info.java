@NullMarked
package id.go.bantenprov.egov.notification.clock;

import org.jspecify.annotations.NullMarked;
