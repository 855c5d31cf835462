/** Mails leave the house; what could not leave is looked at by an administrator. */
@NullMarked
package id.go.bantenprov.egov.notification.post;

import org.jspecify.annotations.NullMarked;
