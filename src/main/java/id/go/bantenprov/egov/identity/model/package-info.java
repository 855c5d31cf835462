/** What is true of accounts, and the tables that keep it. */
@NullMarked
package id.go.bantenprov.egov.identity.model;

import org.jspecify.annotations.NullMarked;
