@NullMarked
package id.go.bantenprov.egov.demonstration.model;

import org.jspecify.annotations.NullMarked;
