@NullMarked
package id.go.bantenprov.egov.web.api;

import org.jspecify.annotations.NullMarked;
