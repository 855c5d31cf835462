package id.go.bantenprov.egov.form;

import java.util.List;

/**
 * What a form still waits for.
 * @param facts certainly needed, in the order of the pages
 * @param perhaps how many more may become needed, depending on those
 */
public record StillMissing(List<String> facts, int perhaps) {}
