@NullMarked
package id.go.bantenprov.egov.document.sign;

import org.jspecify.annotations.NullMarked;
