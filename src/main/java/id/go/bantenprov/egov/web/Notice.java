package id.go.bantenprov.egov.web;

/** A page that says one thing, such as that something was not found. */
public record Notice(String title, String text) {}
