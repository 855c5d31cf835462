@NullMarked
package id.go.bantenprov.egov.document;

import org.jspecify.annotations.NullMarked;
