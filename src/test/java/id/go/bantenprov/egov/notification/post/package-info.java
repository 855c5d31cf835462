@NullMarked
package id.go.bantenprov.egov.notification.post;

import org.jspecify.annotations.NullMarked;
