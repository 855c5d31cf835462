@NullMarked
package id.go.bantenprov.egov.notification;

import org.jspecify.annotations.NullMarked;
