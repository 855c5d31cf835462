/** Page images of a file for officers, made by a job. */
@NullMarked
package id.go.bantenprov.egov.document.pages;

import org.jspecify.annotations.NullMarked;
