@NullMarked
package id.go.bantenprov.egov.identity.model;

import org.jspecify.annotations.NullMarked;
