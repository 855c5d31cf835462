@NullMarked
package id.go.bantenprov.egov.web;

import org.jspecify.annotations.NullMarked;
