/** The connection to PostgreSQL: the embedded server by default, any other by its address. */
@NullMarked
package id.go.bantenprov.egov.web.database;

import org.jspecify.annotations.NullMarked;
