/** Plays the stories, scene by scene in the order of time, by the deeds of the house. */
@NullMarked
package id.go.bantenprov.egov.demonstration.play;

import org.jspecify.annotations.NullMarked;
