@NullMarked
package id.go.bantenprov.egov.catalogue.publish;

import org.jspecify.annotations.NullMarked;
