/** What is invented: persons, their stories, and what became of telling them. Rules without framework but for the repositories. */
@NullMarked
package id.go.bantenprov.egov.demonstration.model;

import org.jspecify.annotations.NullMarked;
