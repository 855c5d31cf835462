@NullMarked
package id.go.bantenprov.egov.casework.model;

import org.jspecify.annotations.NullMarked;
