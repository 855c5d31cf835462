@NullMarked
package id.go.bantenprov.egov.demonstration.play;

import org.jspecify.annotations.NullMarked;
