package id.go.bantenprov.egov.web;

import org.jspecify.annotations.Nullable;

/**
 * A page that says one thing, such as that something was not found.
 *
 * @param again address of the page on which to try again; null if there is none
 */
public record Notice(String title, String text, @Nullable String again) {}
