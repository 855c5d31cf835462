@NullMarked
package id.go.bantenprov.egov.notification.follow;

import org.jspecify.annotations.NullMarked;
