@NullMarked
package id.go.bantenprov.egov.calendar;

import org.jspecify.annotations.NullMarked;
